internal import PlanFacts

/// The rows of a list of facts: gathered by their kind, their words, and the rows of the blocks that they stand in.
struct FactRows: Sendable {
  let list: FactList
  let plans: [ComparedPlan]
  let entries: [FactEntry]
  private let constants: ComparisonConstants
  private var table: PassageTable
  /// For each plan the places of its facts in `entries`.
  private var placeOf: [[Int]]

  /// How much nearer facts are whose blocks are in one row, in ten-thousandths.
  private static let within: Int32 = 4_000
  /// The least likeness of facts that belong together; the words of awards and documents say all.
  private static let least: Int32 = 6_000
  /// The least likeness of the actors of assignments elsewhere.
  private static let leastActor: Int32 = 6_500
  /// The least share of words for two facts to be looked at.
  private static let leastShared: Int32 = 2_500

  /// - Complexity: O(*n*) in the words of the facts.
  init(
    _ list: FactList, _ plans: [ComparedPlan], _ entries: [FactEntry], _ constants: ComparisonConstants
  ) {
    self.list = list
    self.plans = plans
    self.entries = entries
    self.constants = constants
    placeOf = Array(repeating: [], count: plans.count)
    for (place, entry) in entries.enumerated() { placeOf[entry.plan].append(place) }
    table = PassageTable(places: placeOf.map(\.count))
    for (plan, places) in placeOf.enumerated() {
      for (place, number) in places.enumerated() {
        let entry = entries[number]
        // Words of one kind only meet those of the same.
        let words = entry.words.isEmpty ? [0] : entry.words
        let grams = words.map { word in
          PassageGram(hash: UInt32(truncatingIfNeeded: Hash.join(entry.kind, UInt64(word)) >> 32))
        }.sorted { $0.hash < $1.hash }
        let kind = entry.actor.reduce(UInt64(bitPattern: Int64(entry.row ?? -1))) {
          Hash.join($0, UInt64($1))
        }
        table.add(plan: plan, place: place, kind: kind, grams)
      }
    }
  }

  /// The rows, in a fixed order; the outcome does not depend on the number of jobs.
  func drafts(jobs: Int, bounds: PassageIndex.Bounds) async -> [RowDraft] {
    let neighbours = await PassageNeighbours.find(
      table, least: Self.leastShared, weight: 0, jobs: jobs, bounds: bounds)
    var links: [Link] = []
    for (passage, list) in neighbours.lists.enumerated() {
      for neighbour in list where Int(neighbour.passage) > passage {
        let score = score(passage, Int(neighbour.passage), shared: neighbour.shared)
        if score >= Self.least { links.append(Link(a: Int32(passage), b: neighbour.passage, score: score)) }
      }
    }
    let finder = ClusterFinder(
      plans: table.passages.map { $0.members.map(\.plan) }, planCount: plans.count, links: links,
      least: Self.least, overlap: constants.oneThing)
    return finder.clusters().compactMap { draft(of: $0, links: finder.table) }
  }

  private func entry(_ member: Passage.Member) -> FactEntry { entries[placeOf[member.plan][member.place]] }

  /// How alike two passages of facts are that share so many words, in ten-thousandths.
  private func score(_ a: Int, _ b: Int, shared: Int32) -> Int32 {
    let left = table.passages[a], right = table.passages[b]
    let one = entry(left.first), other = entry(right.first)
    let isWithin = one.row != nil && one.row == other.row
    let either = left.weight + right.weight - shared
    let alike = 5_000 * shared / either + 5_000 * shared / min(left.weight, right.weight)
    guard list == .assignments else {
      return min(alike + (isWithin ? Self.within : 0), ComparisonConstants.one)
    }
    let actor = Self.likeness(one.actor, other.actor)
    guard isWithin || actor >= Self.leastActor else { return 0 }
    return min((alike + actor) / 2 + (isWithin ? Self.within / 2 : 0), ComparisonConstants.one)
  }

  /// How much two lists of words share, as `KeySet` has it.
  private static func likeness(_ a: [UInt32], _ b: [UInt32]) -> Int32 {
    guard !a.isEmpty, !b.isEmpty else { return a.isEmpty && b.isEmpty ? ComparisonConstants.one : 0 }
    let both = Int32(Set(a).intersection(b).count)
    return 5_000 * both / (Int32(a.count + b.count) - both) + 5_000 * both / Int32(min(a.count, b.count))
  }

  /// What a plan has in a cluster: of several facts that which is most like the medoid, the rest beside it.
  private struct Choice {
    var entry: FactEntry
    var thing: Int
    var score: Int32
    var also: [FactEntry] = []
  }

  private func draft(of cluster: Cluster, links: LinkTable) -> RowDraft? {
    var chosen = choices(of: cluster, links: links)
    let voices = chosen.map { choice in
      choice.map {
        RowVoice(
          value: $0.entry.value, substance: $0.entry.said.substance, print: $0.entry.said.print,
          isTypical: $0.thing == cluster.medoid)
      }
    }
    guard let place = reference(of: &chosen, voices, links: links), let typical = chosen[place]?.entry else {
      return nil
    }
    let cells = chosen.enumerated().map { plan, choice in
      choice.map { choice in
        MatrixCell(
          section: plans[plan].plan.id(of: choice.entry.origin), list: .facts(list),
          index: choice.entry.index, relation: relation(of: choice.entry, to: typical),
          value: choice.entry.value,
          also: choice.also.sorted { $0.index < $1.index }.map { plans[plan].plan.id(of: $0.origin) },
          similarity: ComparisonConstants.part(choice.score))
      }
    }
    var label = typical.label
    if list == .phases {
      label = PhaseLabel.label(of: chosen.compactMap { $0?.entry.label }, ordinal: typical.kind)
    }
    return RowDraft(
      list: .facts(list), label: label, detail: typical.detail,
      reference: Passage.Member(plan: place, place: typical.index), cells: cells, voices: voices)
  }

  private func choices(of cluster: Cluster, links: LinkTable) -> [Choice?] {
    var chosen = [Choice?](repeating: nil, count: plans.count)
    for thing in cluster.things {
      let score = thing == cluster.medoid ? ComparisonConstants.one : links.score(cluster.medoid, thing)
      for member in table.passages[thing].members {
        let entry = entry(member)
        guard var old = chosen[member.plan] else {
          chosen[member.plan] = Choice(entry: entry, thing: thing, score: score)
          continue
        }
        let rank = (score, thing == cluster.medoid ? 1 : 0, -entry.index)
        let isBetter = rank > (old.score, old.thing == cluster.medoid ? 1 : 0, -old.entry.index)
        old.also.append(isBetter ? old.entry : entry)
        if isBetter { (old.entry, old.thing, old.score) = (entry, thing, score) }
        chosen[member.plan] = old
      }
    }
    return chosen
  }

  /// The plan that the row is called by: one of the most typical words, or else one that all others are like enough.
  ///
  /// The likeness of the others is then that to this one.
  private func reference(of chosen: inout [Choice?], _ voices: [RowVoice?], links: LinkTable) -> Int? {
    let places = RowReference(voices, constants).places
    var tried: Set<Int> = []
    for place in places where tried.count < RowReference.mostTried {
      guard let choice = chosen[place] else { continue }
      if voices[place]?.isTypical == true { return place }
      guard tried.insert(choice.thing).inserted else { continue }
      var scores = [choice.thing: ComparisonConstants.one]
      links.forEachLink(of: choice.thing) { scores[$0] = $1 }
      guard chosen.allSatisfy({ $0.map { scores[$0.thing] ?? 0 >= Self.least } ?? true }) else { continue }
      for plan in chosen.indices {
        if let thing = chosen[plan]?.thing { chosen[plan]?.score = scores[thing] ?? 0 }
      }
      return place
    }
    return places.first { voices[$0]?.isTypical == true }
  }

  private func relation(of entry: FactEntry, to typical: FactEntry) -> Relation {
    if entry.value != typical.value { return .changed }
    if list == .assignments, Self.likeness(entry.actor, typical.actor) < Self.leastActor { return .changed }
    return entry.words == typical.words && entry.actor == typical.actor ? .same : .reworded
  }
}

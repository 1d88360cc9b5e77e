internal import PlanFacts

/// The rows of a list of facts: gathered by their kind, their words, and the rows of the blocks that they stand in.
struct FactRows: Sendable {
  let list: FactList
  let plans: [ComparedPlan]
  let entries: [FactEntry]
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
  init(_ list: FactList, _ plans: [ComparedPlan], _ entries: [FactEntry]) {
    self.list = list
    self.plans = plans
    self.entries = entries
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
  func drafts(jobs: Int) async -> [RowDraft] {
    let neighbours = await PassageNeighbours.find(table, least: Self.leastShared, weight: 0, jobs: jobs)
    var links: [Link] = []
    for (passage, list) in neighbours.lists.enumerated() {
      for neighbour in list where Int(neighbour.passage) > passage {
        let score = score(passage, Int(neighbour.passage), shared: neighbour.shared)
        if score >= Self.least { links.append(Link(a: Int32(passage), b: neighbour.passage, score: score)) }
      }
    }
    let finder = ClusterFinder(
      plans: table.passages.map { $0.members.map(\.plan) }, planCount: plans.count, links: links,
      least: Self.least)
    return finder.clusters().map { draft(of: $0, links: finder.table) }
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

  private func draft(of cluster: Cluster, links: LinkTable) -> RowDraft {
    let first = table.passages[cluster.medoid].first
    let typical = entry(first)
    var chosen = [(entry: FactEntry, score: Int32, also: [FactEntry])?](repeating: nil, count: plans.count)
    for thing in cluster.things {
      let score = thing == cluster.medoid ? ComparisonConstants.one : links.score(cluster.medoid, thing)
      for member in table.passages[thing].members {
        let entry = entry(member)
        guard let old = chosen[member.plan] else {
          chosen[member.plan] = (entry, score, [])
          continue
        }
        let isBetter = (score, old.entry.index) > (old.score, entry.index)
        chosen[member.plan] =
          isBetter ? (entry, score, old.also + [old.entry]) : (old.entry, old.score, old.also + [entry])
      }
    }
    var cells: [MatrixCell?] = []
    var texts: [UInt64] = []
    for (plan, choice) in chosen.enumerated() {
      guard let choice else {
        cells.append(nil)
        texts.append(0)
        continue
      }
      let relation = relation(of: choice.entry, to: typical)
      cells.append(
        MatrixCell(
          section: plans[plan].plan.id(of: choice.entry.origin), list: .facts(list),
          index: choice.entry.index, relation: relation,
          value: choice.entry.value,
          also: choice.also.sorted { $0.index < $1.index }.map { plans[plan].plan.id(of: $0.origin) },
          similarity: Double(choice.score) / Double(ComparisonConstants.one)))
      texts.append(relation == .changed ? choice.entry.words.reduce(1) { Hash.join($0, UInt64($1)) } : 0)
    }
    return RowDraft(
      list: .facts(list), label: typical.label, detail: typical.detail, medoid: first, cells: cells,
      texts: texts)
  }

  private func relation(of entry: FactEntry, to typical: FactEntry) -> Relation {
    if entry.value != typical.value { return .changed }
    if list == .assignments, Self.likeness(entry.actor, typical.actor) < Self.leastActor { return .changed }
    return entry.words == typical.words && entry.actor == typical.actor ? .same : .reworded
  }
}

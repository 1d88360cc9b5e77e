internal import PlanFacts

/// The rows of a list of facts: gathered by their kind, their words, and the rows of the blocks that they stand in.
struct FactRows: Sendable {
  let list: FactList
  let plans: [ComparedPlan]
  let entries: [FactEntry]
  private let grammar: ComparisonGrammar
  private let likeness: FactLikeness
  private var table: PassageTable
  /// For each plan the places of its facts in `entries`.
  private var placeOf: [[Int]]

  /// - Complexity: O(*n*) in the words of the facts.
  init(
    _ list: FactList, _ plans: [ComparedPlan], _ entries: [FactEntry], _ grammar: ComparisonGrammar
  ) {
    self.list = list
    self.plans = plans
    self.entries = entries
    self.grammar = grammar
    likeness = FactLikeness(grammar.constants.facts)
    placeOf = Array(repeating: [], count: plans.count)
    for (place, entry) in entries.enumerated() { placeOf[entry.plan].append(place) }
    table = PassageTable(places: placeOf.map(\.count))
    for (plan, places) in placeOf.enumerated() {
      for (place, number) in places.enumerated() {
        let entry = entries[number]
        // Words of one kind only meet those of the same.
        let words = entry.fact.words.isEmpty ? [0] : entry.fact.words.keys
        let grams = words.map { word in
          PassageGram(hash: UInt32(truncatingIfNeeded: Hash.join(entry.fact.kind, UInt64(word)) >> 32))
        }.sorted { $0.hash < $1.hash }
        // What differs in more than its value is another thing.
        let kind = Hash.join(entry.fact.subjectWithActor, UInt64(bitPattern: Int64(entry.row ?? -1)))
        table.add(plan: plan, place: place, kind: kind, grams)
      }
    }
  }

  /// The rows, in a fixed order; the outcome does not depend on the number of jobs.
  func drafts(jobs: Int, bounds: PassageIndex.Bounds) async -> [RowDraft] {
    let neighbours = await PassageNeighbours.find(
      table, least: grammar.constants.facts.shared, weight: 0, jobs: jobs, bounds: bounds)
    var links: [Link] = []
    for (passage, list) in neighbours.lists.enumerated() {
      for neighbour in list where Int(neighbour.passage) > passage {
        guard let score = score(passage, Int(neighbour.passage)) else { continue }
        links.append(Link(a: Int32(passage), b: neighbour.passage, score: score))
      }
    }
    let finder = ClusterFinder(
      plans: table.passages.map { $0.members.map(\.plan) }, planCount: plans.count, links: links,
      least: grammar.constants.facts.least, overlap: grammar.constants.oneThing)
    var differences = FactDifferences(grammar)
    return finder.clusters().compactMap { draft(of: $0, links: finder.table, &differences) }
  }

  private func entry(_ member: Passage.Member) -> FactEntry { entries[placeOf[member.plan][member.place]] }

  /// How alike two passages of facts are, in ten-thousandths; nil for two that do not belong together.
  private func score(_ a: Int, _ b: Int) -> Int32? {
    let one = entry(table.passages[a].first), other = entry(table.passages[b].first)
    let isWithin = one.row != nil && one.row == other.row
    return likeness.score(one.fact, other.fact, isWithin: isWithin).map { min($0, ComparisonConstants.one) }
  }

  /// What a plan has in a cluster: of several facts that which is most like the medoid, the rest beside it.
  private struct Choice {
    var entry: FactEntry
    var thing: Int
    var score: Int32
    var also: [FactEntry] = []
  }

  private func draft(
    of cluster: Cluster, links: LinkTable, _ differences: inout FactDifferences
  ) -> RowDraft? {
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
          index: choice.entry.index, relation: relation(of: choice.entry, to: typical, &differences),
          value: choice.entry.value,
          also: choice.also.sorted { $0.index < $1.index }.map { plans[plan].plan.id(of: $0.origin) },
          similarity: ComparisonConstants.part(choice.score))
      }
    }
    var label = typical.label
    if list == .phases {
      label = PhaseLabel.label(
        of: chosen.compactMap { $0?.entry.label }, ordinal: plans[place].plan.phases[typical.index].ordinal)
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
    let places = RowReference(voices, grammar.constants).places
    var tried: Set<Int> = []
    for place in places where tried.count < RowReference.mostTried {
      guard let choice = chosen[place] else { continue }
      if voices[place]?.isTypical == true { return place }
      guard tried.insert(choice.thing).inserted else { continue }
      var scores = [choice.thing: ComparisonConstants.one]
      links.forEachLink(of: choice.thing) { scores[$0] = $1 }
      guard chosen.allSatisfy({ $0.map { scores[$0.thing] ?? 0 >= grammar.constants.facts.least } ?? true })
      else { continue }
      for plan in chosen.indices {
        if let thing = chosen[plan]?.thing { chosen[plan]?.score = scores[thing] ?? 0 }
      }
      return place
    }
    return places.first { voices[$0]?.isTypical == true }
  }

  private func relation(
    of entry: FactEntry, to typical: FactEntry, _ differences: inout FactDifferences
  ) -> Relation {
    differences.begin()
    return differences.difference(typical.fact, in: plans[typical.plan], entry.fact, in: plans[entry.plan])
      .relation
  }
}

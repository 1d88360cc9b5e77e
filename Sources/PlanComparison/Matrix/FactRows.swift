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
  func drafts(jobs: Int) async -> [RowDraft] {
    let neighbours = await PassageNeighbours.find(
      table, least: grammar.constants.facts.shared, weight: 0, jobs: jobs)
    var links: [Link] = []
    for (passage, list) in neighbours.lists.enumerated() {
      for neighbour in list where Int(neighbour.passage) > passage {
        guard let score = score(passage, Int(neighbour.passage)) else { continue }
        links.append(Link(a: Int32(passage), b: neighbour.passage, score: score))
      }
    }
    let finder = ClusterFinder(
      plans: table.passages.map { $0.members.map(\.plan) }, planCount: plans.count, links: links,
      least: grammar.constants.facts.least)
    var differences = FactDifferences(grammar)
    return finder.clusters().map { draft(of: $0, links: finder.table, &differences) }
  }

  private func entry(_ member: Passage.Member) -> FactEntry { entries[placeOf[member.plan][member.place]] }

  /// How alike two passages of facts are, in ten-thousandths; nil for two that do not belong together.
  private func score(_ a: Int, _ b: Int) -> Int32? {
    let one = entry(table.passages[a].first), other = entry(table.passages[b].first)
    let isWithin = one.row != nil && one.row == other.row
    return likeness.score(one.fact, other.fact, isWithin: isWithin).map { min($0, ComparisonConstants.one) }
  }

  private func draft(of cluster: Cluster, links: LinkTable, _ differences: inout FactDifferences) -> RowDraft
  {
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
      let relation = relation(of: choice.entry, to: typical, &differences)
      cells.append(
        MatrixCell(
          section: plans[plan].plan.id(of: choice.entry.origin), list: .facts(list),
          index: choice.entry.index, relation: relation,
          value: choice.entry.value,
          also: choice.also.sorted { $0.index < $1.index }.map { plans[plan].plan.id(of: $0.origin) },
          similarity: Double(choice.score) / Double(ComparisonConstants.one)))
      texts.append(relation == .changed ? choice.entry.fact.words.hash : 0)
    }
    return RowDraft(
      list: .facts(list), label: typical.label, detail: typical.detail, medoid: first, cells: cells,
      texts: texts)
  }

  private func relation(
    of entry: FactEntry, to typical: FactEntry, _ differences: inout FactDifferences
  ) -> Relation {
    differences.begin()
    return differences.difference(typical.fact, in: plans[typical.plan], entry.fact, in: plans[entry.plan])
      .relation
  }
}

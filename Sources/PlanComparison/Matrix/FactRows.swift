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
    let constants = grammar.constants
    let finder = await ClusterFinder(
      table, shared: LeastShared(share: constants.facts.shared), least: constants.facts.least,
      overlap: constants.oneThing, jobs: jobs, score: score)
    let clusters = finder.clusters(), links = finder.table
    return await ParallelRanges(jobs: jobs).map(clusters.count) { range in
      var differences = FactDifferences(grammar)
      return range.compactMap { draft(of: clusters[$0], links: links, &differences) }
    }.flatMap(\.self)
  }

  private func entry(_ member: Passage.Member) -> FactEntry { entries[placeOf[member.plan][member.place]] }

  /// How alike two passages of facts are, in ten-thousandths; 0 for two that do not belong together.
  private func score(_ a: Int, _ b: Int) -> Int32 {
    let one = entry(table.passages[a].first), other = entry(table.passages[b].first)
    let isWithin = one.row != nil && one.row == other.row
    return likeness.score(one.fact, other.fact, isWithin: isWithin).map { min($0, ComparisonConstants.one) }
      ?? 0
  }

  private func draft(
    of cluster: Cluster, links: LinkTable, _ differences: inout FactDifferences
  ) -> RowDraft? {
    var row = RowChoices(cluster, of: table, links)
    func entry(_ choice: RowChoices.Choice?, _ plan: Int) -> FactEntry? {
      choice.map { entries[placeOf[plan][$0.place]] }
    }
    let voices = row.choices.enumerated().map { plan, choice in
      entry(choice, plan).map {
        RowVoice(
          value: $0.value, substance: $0.said.substance, print: $0.said.print,
          isTypical: choice?.thing == cluster.medoid)
      }
    }
    let place = row.reference(
      voices, grammar.constants, least: grammar.constants.facts.least, score: links.score)
    guard let place, let typical = entry(row.choices[place], place) else { return nil }
    let cells = row.choices.enumerated().map { plan, choice -> MatrixCell? in
      guard let choice, let entry = entry(choice, plan) else { return nil }
      return MatrixCell(
        section: plans[plan].plan.id(of: entry.origin), list: .facts(list), index: entry.index,
        relation: relation(of: entry, to: typical, &differences), value: entry.value,
        also: choice.also.map { plans[plan].plan.id(of: entries[placeOf[plan][$0]].origin) },
        similarity: ComparisonConstants.part(choice.score))
    }
    var label = typical.label
    if list == .phases {
      label = PhaseLabel.label(
        of: row.choices.enumerated().compactMap { entry($1, $0)?.label },
        ordinal: plans[place].plan.phases[typical.index].ordinal)
    }
    return RowDraft(
      list: .facts(list), label: label, detail: typical.detail,
      reference: Passage.Member(plan: place, place: typical.index), cells: cells, voices: voices)
  }

  private func relation(
    of entry: FactEntry, to typical: FactEntry, _ differences: inout FactDifferences
  ) -> Relation {
    differences.begin()
    return differences.difference(typical.fact, in: plans[typical.plan], entry.fact, in: plans[entry.plan])
      .relation
  }
}

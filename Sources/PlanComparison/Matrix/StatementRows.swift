internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// The rows of statements: what each plan has of each cluster, and how it differs from the one that the row is called by.
struct StatementRows: Sendable {
  let grammar: ComparisonGrammar
  let clusters: BlockClusters
  private let voices: StatementVoices
  /// For each plan and statement its place in its list.
  private let places: [[Int]]

  init(grammar: ComparisonGrammar, clusters: BlockClusters) {
    self.grammar = grammar
    self.clusters = clusters
    voices = StatementVoices(clusters.passages.plans, grammar)
    places = clusters.passages.plans.map { plan in
      var counts: [Statement.List: Int] = [:]
      return plan.plan.statements.map { statement in
        counts[statement.list, default: 0] += 1
        return counts[statement.list, default: 1] - 1
      }
    }
  }

  /// The rows, in the order of the clusters; the outcome does not depend on the number of jobs.
  func drafts(jobs: Int) async -> [RowDraft] {
    await ParallelRanges(jobs: jobs).map(clusters.clusters.count) { range in
      range.compactMap { self.draft(of: $0) }
    }.flatMap(\.self)
  }

  private func draft(of number: Int) -> RowDraft? {
    let passages = clusters.passages, plans = passages.plans
    let cluster = clusters.clusters[number]
    var row = RowChoices(cluster, of: passages.table, clusters.links)
    fill(&row)
    let typical = passages.table.passages[cluster.medoid].first
    var voices = voices(of: row, to: typical)
    let label = row.reference(voices, grammar.constants, least: grammar.constants.firstPair) { one, other in
      passages.score(one, other)
    }
    guard let label, let choice = row.choices[label] else { return nil }
    let first = Passage.Member(plan: label, place: choice.place)
    let block = passages.block(first)
    guard let statement = block.statement else { return nil }
    if first != typical { voices = self.voices(of: row, to: first) }
    let cells = row.choices.enumerated().map { plan, choice -> MatrixCell? in
      guard let choice, let own = plans[plan].blocks[choice.place].statement else { return nil }
      return MatrixCell(
        section: id(of: choice.place, plan), list: .statements(plans[plan].plan.statements[own].list),
        index: places[plan][own], relation: relation(of: choice, plan, to: first),
        value: voices[plan]?.value, also: choice.also.map { id(of: $0, plan) },
        similarity: ComparisonConstants.part(choice.score))
    }
    let plan = plans[label].plan
    let outline = plan.outline.outline(of: block.part)
    return RowDraft(
      list: .statements(plan.statements[statement].list),
      label: plan.outline.text(of: outline.blocks[block.block]),
      detail: block.audience?.rawValue, reference: first, cells: cells, voices: voices)
  }

  /// What the plans of a row say that is called by a block.
  private func voices(of row: RowChoices, to label: Passage.Member) -> [RowVoice?] {
    row.choices.enumerated().map { plan, choice in
      choice.map {
        voices.voice(
          of: Passage.Member(plan: plan, place: $0.place), toldBy: label, isTypical: $0.thing == row.medoid)
      }
    }
  }

  /// Adds what plans have in other rows, where they say this too: split and merged statements.
  ///
  /// As between two plans, a further pair must explain words that no pair with a statement of that plan explains.
  private func fill(_ row: inout RowChoices) {
    let table = clusters.passages.table
    let home = table.passages[row.medoid].first.plan
    var best: [Int: RowChoices.Choice] = [:]
    clusters.links.forEachLink(of: row.medoid) { other, score in
      guard score >= grammar.constants.furtherPair else { return }
      let members = table.passages[other].members.filter { row.choices[$0.plan] == nil }
      guard !members.isEmpty, isNew(other, to: row.medoid, of: home) else { return }
      for member in members where best[member.plan].map({ $0.score < score }) ?? true {
        best[member.plan] = RowChoices.Choice(place: member.place, thing: other, score: score)
      }
    }
    for (plan, choice) in best { row.choices[plan] = choice }
  }

  /// Whether a passage shares words with the medoid that its own row does not explain.
  private func isNew(_ passage: Int, to medoid: Int, of home: Int) -> Bool {
    let table = clusters.passages.table
    let own = clusters.clusters[clusters.clusterOf[passage]]
    // Its partner in the medoid's plan, or else what its own row is about.
    let partner = own.things.first { thing in
      thing != passage && table.passages[thing].members.contains { $0.plan == home }
    }
    let explaining = partner ?? own.medoid
    guard explaining != passage else { return true }
    let lighter = min(table.passages[passage].weight, table.passages[medoid].weight)
    let needed = Int64(lighter) * Int64(grammar.constants.residual) / Int64(ComparisonConstants.one)
    return Int64(table.shared(medoid, passage, without: explaining)) >= max(1, needed)
  }

  private func relation(
    of choice: RowChoices.Choice, _ plan: Int, to first: Passage.Member
  ) -> Relation {
    let plans = clusters.passages.plans
    if plan == first.plan, choice.place == first.place { return .same }
    let one = plans[first.plan], other = plans[plan]
    let words = one.words[one.blocks[first.place].words],
      others = other.words[other.blocks[choice.place].words]
    if words.elementsEqual(others, by: { $0.print == $1.print }) { return .same }
    var reader = DifferenceReader(grammar: grammar, a: one, b: other)
    let pair = AlignedPair(
      a: first.place, b: choice.place, score: choice.score, likeness: choice.score, isOneList: true)
    return reader.difference(of: pair).0
  }

  private func id(of block: Int, _ plan: Int) -> String {
    let plan = clusters.passages.plans[plan]
    return plan.plan.outline.id(of: plan.blocks[block].block, in: plan.blocks[block].part)
  }
}

internal import PlanFacts
internal import PlanSyntax

/// Makes a matrix out of several plans.
struct MatrixBuilder {
  let grammar: ComparisonGrammar
  /// As they were given.
  let plans: [ComparedPlan]
  let jobs: Int

  func matrix() async -> Matrix {
    let columns = FixedOrder.places(of: plans)
    let ordered = columns.map { plans[$0] }
    let constants = grammar.constants
    let statements = await BlockClusters(
      BlockPassages(ordered, areStatements: true, constants: constants), constants: constants, jobs: jobs)
    let others = await BlockClusters(
      BlockPassages(ordered, areStatements: false, constants: constants), constants: constants, jobs: jobs)
    var drafts = await StatementRows(grammar: grammar, clusters: statements).drafts(jobs: jobs)
    let facts = FactEntries(plans: ordered, grammar: grammar) { plan, block in
      statements.cluster(plan: plan, block: block)
        ?? others.cluster(plan: plan, block: block).map { $0 + statements.clusters.count }
    }
    for list in FactList.allCases {
      drafts += await FactRows(list, ordered, facts.entries(of: list, jobs: jobs), grammar).drafts(
        jobs: jobs)
    }
    return Matrix(
      plans: plans.map(\.label),
      rows: sorted(drafts.map { ($0.row(columns: columns, constants), $0.reference) }))
  }

  /// The rows on which plans disagree most first; of several the list, then what stands earlier in its plan.
  private func sorted(_ rows: [(row: MatrixRow, reference: Passage.Member)]) -> [MatrixRow] {
    let lists = Dictionary(uniqueKeysWithValues: ComparedList.allCases.enumerated().map { ($1, $0) })
    let keys = rows.enumerated().map { place, entry in
      (
        -entry.row.disagreement, lists[entry.row.list] ?? 0, entry.reference.place, entry.reference.plan,
        place
      )
    }
    return keys.sorted { $0 < $1 }.map { rows[$0.4].row }
  }
}

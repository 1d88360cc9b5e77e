/// The scores of some plans.
package struct Evaluation: Sendable {
  /// The plans by their names, in the order in which they were scored.
  package private(set) var plans: [(name: String, score: GoldScore)] = []

  /// The pairs of plans by their names, in the order in which they were scored.
  package private(set) var alignments: [(name: String, score: AlignmentScore)] = []

  package init() {}

  package mutating func add(_ name: String, _ score: AlignmentScore) { alignments.append((name, score)) }

  package mutating func add(_ name: String, _ score: GoldScore) { plans.append((name, score)) }

  /// Its figures alone.
  package var figures: EvaluationFigures {
    EvaluationFigures(
      plans: plans.map { plan in
        EvaluationFigures.Plan(
          name: plan.name,
          lists: Dictionary(
            uniqueKeysWithValues: GoldScore.List.allCases.map { ($0, plan.score[$0].figures) }))
      })
  }
}

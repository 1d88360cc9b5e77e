package import PlanComparison
internal import PlanFacts

extension ComparedPlan {
  /// Whether no statement and no fact was read, so that there is nothing to compare.
  package var saysNothing: Bool {
    plan.statements.isEmpty && FactList.allCases.allSatisfy { $0.count(in: plan) == 0 }
  }
}

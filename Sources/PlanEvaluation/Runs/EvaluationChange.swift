/// What differs between two runs.
package struct EvaluationChange: Sendable, Equatable {
  /// What a difference means.
  package enum Verdict: String, Sendable {
    case better, worse
    /// Other figures that come to the same.
    case other
    /// A plan that only one of the runs has.
    case added, removed
  }

  package let plan: String
  /// The list; nil for a plan that only one of the runs has.
  package let list: GoldScore.List?
  package let before: ScoreFigures?
  package let after: ScoreFigures?

  package init(plan: String, list: GoldScore.List?, before: ScoreFigures?, after: ScoreFigures?) {
    self.plan = plan
    self.list = list
    self.before = before
    self.after = after
  }

  package var verdict: Verdict {
    guard let before else { return .added }
    guard let after else { return .removed }
    return after.f1 > before.f1 ? .better : after.f1 < before.f1 ? .worse : .other
  }
}

/// Several plans, compared: what belongs together in all of them, a row for each such thing, a column for each plan.
public struct Matrix: Sendable {
  /// The columns.
  public let plans: [PlanLabel]
  /// Those first on which plans disagree most.
  public let rows: [MatrixRow]

  package init(plans: [PlanLabel], rows: [MatrixRow]) {
    self.plans = plans
    self.rows = rows
  }
}

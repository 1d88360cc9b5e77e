/// A thing that plans say, and what each of them makes of it.
public struct MatrixRow: Sendable {
  public let list: ComparedList
  /// The words of the plan that says it most typically, or the key of a fact.
  public let label: String
  /// One for each plan, in their order; nil where a plan says nothing of it.
  public let cells: [MatrixCell?]
  /// From 0, where all say the same, to 1.
  public let disagreement: Double

  package init(list: ComparedList, label: String, cells: [MatrixCell?], disagreement: Double) {
    self.list = list
    self.label = label
    self.cells = cells
    self.disagreement = disagreement
  }
}

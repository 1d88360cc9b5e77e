/// What one plan says of a thing.
public struct MatrixCell: Equatable, Sendable {
  /// The id of the block.
  public let section: String
  /// The place in the plan's list.
  public let index: Int
  /// How it is to what the row's label says.
  public let relation: Relation
  /// The number or time that it names; nil where it names none.
  public let value: MatrixValue?

  package init(section: String, index: Int, relation: Relation, value: MatrixValue?) {
    self.section = section
    self.index = index
    self.relation = relation
    self.value = value
  }
}

/// What one plan says of a thing.
public struct MatrixCell: Equatable, Sendable {
  /// The id of the block.
  public let section: String
  /// The list that it stands in; of a statement that may be another one than the row's.
  public let list: ComparedList
  /// The place in that list of the plan.
  public let index: Int
  /// How it is to what the row's label says.
  public let relation: Relation
  /// The number or time that it names; nil where it names none.
  public let value: MatrixValue?
  /// The ids of further blocks of the plan that say it too.
  public let also: [String]
  /// From 0 to 1: how much of the words it shares with what the row's label says.
  public let similarity: Double

  package init(
    section: String, list: ComparedList, index: Int, relation: Relation, value: MatrixValue?,
    also: [String] = [],
    similarity: Double = 1
  ) {
    self.section = section
    self.list = list
    self.index = index
    self.relation = relation
    self.value = value
    self.also = also
    self.similarity = similarity
  }
}

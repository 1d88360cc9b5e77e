/// What one plan says of a thing.
///
/// A matrix of a thousand plans has millions of cells, most of them empty: one takes no more room than a reference.
public struct MatrixCell: Equatable, Sendable {
  private let content: Content

  private final class Content: Sendable {
    let section: String
    let list: ComparedList
    let index: Int
    let relation: Relation
    let value: MatrixValue?
    let also: [String]
    let similarity: Double

    init(
      _ section: String, _ list: ComparedList, _ index: Int, _ relation: Relation, _ value: MatrixValue?,
      _ also: [String], _ similarity: Double
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

  package init(
    section: String, list: ComparedList, index: Int, relation: Relation, value: MatrixValue?,
    also: [String] = [], similarity: Double = 1
  ) {
    content = Content(section, list, index, relation, value, also, similarity)
  }

  /// The id of the block.
  public var section: String { content.section }
  /// The list that it stands in; of a statement that may be another one than the row's.
  public var list: ComparedList { content.list }
  /// The place in that list of the plan.
  public var index: Int { content.index }
  /// How it is to what the row's label says.
  public var relation: Relation { content.relation }
  /// The number or time that it names, also where all plans name the same; nil where it names none.
  public var value: MatrixValue? { content.value }
  /// The ids of further blocks of the plan that say it too.
  public var also: [String] { content.also }
  /// From 0 to 1: how much of the words it shares with what the row's label says.
  public var similarity: Double { content.similarity }

  public static func == (left: MatrixCell, right: MatrixCell) -> Bool {
    left.section == right.section && left.list == right.list && left.index == right.index
      && left.relation == right.relation && left.value == right.value && left.also == right.also
      && left.similarity == right.similarity
  }
}

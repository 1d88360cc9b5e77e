/// Statements of two plans that belong together; a statement may be in several pairs, where it was split or merged.
public struct StatementPair: Equatable, Sendable {
  /// The places in `Plan.statements` of the two plans: of a block with several statements, of the first.
  public let a: Int
  public let b: Int
  public let relation: Relation
  /// Whether it stands elsewhere: in another list, or in another order among what is paired.
  public let isMoved: Bool
  /// From 0 to 1: how much of the words they share, by their weight.
  public let similarity: Double
  /// What differs, in reading order; empty unless the relation is `changed`.
  public let changes: [Change]
}

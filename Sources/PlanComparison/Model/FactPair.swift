/// Facts of two plans that belong together.
public struct FactPair: Equatable, Sendable {
  /// The places in the list of the two plans.
  public let a: Int
  public let b: Int
  public let relation: Relation
  /// What differs; empty unless the relation is `changed`.
  public let changes: [Change]
}

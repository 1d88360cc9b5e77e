/// Facts of two plans that belong together; an award or a document is one with all its mentions.
public struct FactPair: Equatable, Sendable {
  /// The places in the list of the two plans.
  public let a: Int
  public let b: Int
  /// Same where all that the plans say of it is the same, reworded where words differ and nothing of substance does.
  public let relation: Relation
  /// What differs; empty unless the relation is `changed`.
  public let changes: [Change]
  /// The places of further mentions of the same award or document.
  public let alsoA: [Int]
  public let alsoB: [Int]
}

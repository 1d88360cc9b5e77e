/// A difference of substance between two parts that belong together.
public struct Change: Equatable, Sendable {
  /// What a difference is about, by its name in the JSON.
  public enum Kind: String, CaseIterable, Sendable {
    /// A quantity.
    case target
    /// A time.
    case deadline
    /// Where or how far something holds.
    case scope
    /// Who acts.
    case actor
    /// Who grants, or at what level.
    case authority
    /// Whom it is for.
    case audience
    case clauseAdded = "clause-added"
    case clauseDropped = "clause-dropped"
    /// A document that is named.
    case citation
    case other
  }

  /// Which way a number or date goes from the first plan to the second.
  public enum Direction: String, CaseIterable, Sendable {
    case raised, lowered, earlier, later
  }

  /// Which end of a time goes a way.
  public enum Edge: String, CaseIterable, Sendable {
    case start, end
  }

  public let kind: Kind
  /// The words of each side; nil where that side has none.
  public let a: ChangedWords?
  public let b: ChangedWords?
  /// For numbers and dates, as printed.
  public let direction: Direction?
  /// Of the times of facts, which end the direction is of: where both go a way, the end.
  public let edge: Edge?

  package init(
    _ kind: Kind, a: ChangedWords?, b: ChangedWords?, direction: Direction? = nil, edge: Edge? = nil
  ) {
    self.kind = kind
    self.a = a
    self.b = b
    self.direction = direction
    self.edge = edge
  }
}

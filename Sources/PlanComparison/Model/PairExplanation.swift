/// Why two statements belong together, or do not.
public struct PairExplanation: Sendable {
  /// Words that both have, and what they weigh, in bits.
  public struct Shared: Sendable {
    public let words: String
    public let bits: Double
  }

  /// Another statement that one of the two might belong to.
  public struct RunnerUp: Sendable {
    /// The side that this statement is of.
    public let side: Side
    public let section: String
    public let score: Double
    /// Whether they make a pair too.
    public let isPaired: Bool
  }

  public let a: String
  public let b: String
  /// How alike they are by words and places, and by words alone, from 0 to 1.
  public let score: Double
  public let likeness: Double
  /// Whether they stand in lists of one kind, and whether they may speak to the same people.
  public let isOneList: Bool
  public let isOneAddressee: Bool
  public let isPaired: Bool
  /// The heaviest first.
  public let shared: [Shared]
  /// The facts of the two that belong together: the list, and their places in it.
  public let facts: [(list: FactList, pair: FactPair)]
  /// The most alike of the others on each side, best first.
  public let runnersUp: [RunnerUp]
}

/// What came of a comparison, in numbers.
public struct ComparisonSummary: Equatable, Sendable {
  /// How many entries of a list each plan has, and how many of them have a partner.
  public struct Count: Equatable, Sendable {
    public internal(set) var a = 0
    public internal(set) var b = 0
    public internal(set) var pairedA = 0
    public internal(set) var pairedB = 0
    /// Pairs by their relation.
    public internal(set) var same = 0
    public internal(set) var reworded = 0
    public internal(set) var changed = 0

    package init() {}

    /// The pairs.
    public var pairs: Int { same + reworded + changed }
  }

  /// Blocks that are statements of any list.
  public internal(set) var statements = Count()
  public internal(set) var facts: [FactList: Count] = [:]
  /// Pairs of statements that stand elsewhere.
  public internal(set) var moved = 0
  /// How much of the words of each plan's statements stands in statements with a partner: from 0 to 1.
  public internal(set) var shareA = 0.0
  public internal(set) var shareB = 0.0
  /// How many differences of each kind there are, between statements.
  public internal(set) var changes: [Change.Kind: Int] = [:]

  package init() {}
}

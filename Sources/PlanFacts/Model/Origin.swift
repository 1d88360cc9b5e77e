/// Where a fact stands: the block, the very words, and the rule that read it.
public struct Origin: Sendable {
  /// The index of the block among those of the plan.
  public let block: Int
  /// The clean bytes of the words it was read from.
  public let range: Range<Int>
  /// These words, with single spaces.
  public let quote: String
  /// The name of the rule in `grammars/`.
  public let rule: String
}

/// Where a fact stands: the block, the very words, and the rule that read it.
public struct Origin: Sendable {
  /// The outline that the block is of.
  public let part: OutlinePart
  /// The index of the block among those of its outline; nil where a table of an appendix stands before its first block.
  public let block: Int?
  /// The clean bytes of the words it was read from.
  public let range: Range<Int>
  /// These words, with single spaces.
  public let quote: String
  /// The name of the rule in `grammars/`.
  public let rule: String
}

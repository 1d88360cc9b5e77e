/// Words of one side that a difference is made of.
public struct ChangedWords: Equatable, Sendable {
  /// The words, with single spaces.
  public let text: String
  /// The clean bytes of that side's plan that they stand in.
  public let range: Range<Int>

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}

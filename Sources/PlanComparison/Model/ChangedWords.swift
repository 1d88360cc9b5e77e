/// Words of one side that a difference is made of.
public struct ChangedWords: Equatable, Sendable {
  /// The words, with single spaces; of more than some two thousand bytes the first, and an ellipsis.
  public let text: String
  /// The clean bytes of that side's plan that they stand in.
  public let range: Range<Int>

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }

  /// Words of clean text.
  init(_ clean: [UInt8], _ range: Range<Int>) {
    guard range.count > Self.mostBytes else {
      self.init(text: CleanWords.text(of: clean, range), range: range)
      return
    }
    let most = range.lowerBound..<(range.lowerBound + Self.mostBytes)
    // Cut where a word ends, or else where a letter begins.
    let end = clean[most].lastIndex { $0 <= 0x20 } ?? clean[most].lastIndex { $0 & 0xC0 != 0x80 }
    let text = CleanWords.text(of: clean, range.lowerBound..<(end ?? range.lowerBound))
    self.init(text: text + " …", range: range)
  }

  private static let mostBytes = 2_000
}

/// One line under "Nơi nhận".
public struct Recipient: Sendable {
  /// Without bullet and closing punctuation.
  public let line: String
  /// In clean bytes.
  public let range: Range<Int>
}

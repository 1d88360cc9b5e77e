/// What stands before the text of a block to number it.
public struct Marker: Equatable, Sendable {
  public let style: MarkerStyle
  /// The word of a keyword marker.
  public let keyword: MarkerKeyword?
  /// The number, or the numbers of a path; empty for bullets.
  public let value: [Int]
  /// The bytes of clean text that print it.
  public let range: Range<Int>
}

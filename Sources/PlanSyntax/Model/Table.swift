/// A table of the body.
public struct Table: Sendable {
  /// The index of the block it stands in, or nil before the first.
  public internal(set) var block: Int?
  public let header: [String]?
  public let rows: [[String]]
  /// In clean bytes.
  public let range: Range<Int>
}

/// Something of the page and not of the text: set aside, not lost.
public struct Furniture: Sendable {
  public enum Kind: String, Sendable {
    case pageNumber = "page-number"
    case runningHead = "running-head"
    case stamp
  }
  public let kind: Kind
  /// In clean bytes.
  public let range: Range<Int>
}

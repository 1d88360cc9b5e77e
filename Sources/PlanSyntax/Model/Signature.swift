/// Who signs, and how.
public struct Signature: Sendable {
  /// How the signer signs: for the head (KT), by order (TL), by authorization (TUQ), acting (Q), on behalf of (TM).
  public enum Capacity: String, CaseIterable, Sendable {
    case kt = "KT"
    case tl = "TL"
    case tuq = "TUQ"
    case q = "Q"
    case tm = "TM"
  }
  /// The body after "TM.".
  public internal(set) var onBehalfOf: String?
  public internal(set) var capacity: Capacity?
  /// The office of who signs.
  public internal(set) var position: String?
  public internal(set) var name: String?
  /// In clean bytes.
  public internal(set) var ranges: [Range<Int>] = []
}

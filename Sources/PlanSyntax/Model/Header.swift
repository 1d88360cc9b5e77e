/// Who and what a document is, as its letterhead, title and enacting words say.
public struct Header: Sendable {
  /// The body above the issuer in the letterhead, with its province.
  public internal(set) var superior: String?
  /// The body whose document it is, without the province's own name.
  public internal(set) var issuer: String?
  /// The canonical name of the province-level unit.
  public internal(set) var province: String?
  /// The digits of the number; nil when left blank.
  public internal(set) var number: String?
  public internal(set) var symbol: String?
  public internal(set) var place: String?
  public internal(set) var date: PlanDate?
  public internal(set) var kind: DocumentKind?
  /// The trích yếu on one line, without the word of the kind.
  public internal(set) var title: String?
  /// The names of the movements the document is about.
  public internal(set) var movements: [String] = []
  /// Where each part stands, by its name in the JSON, in clean bytes.
  public internal(set) var spans: [(field: String, range: Range<Int>)] = []

  /// Takes the body, and its province, of the document that puts this one in force, where this one names none.
  mutating func takeIssuer(of enclosing: Header) {
    guard issuer == nil, superior == nil else { return }
    superior = enclosing.superior
    issuer = enclosing.issuer
    if province == nil { province = enclosing.province }
  }

  /// Notes where a part stands, from the first of its ranges to the last.
  mutating func note(_ field: String, _ ranges: [Range<Int>]) {
    guard let first = ranges.first, let last = ranges.last else { return }
    spans.append((field, first.lowerBound..<max(first.upperBound, last.upperBound)))
  }
}

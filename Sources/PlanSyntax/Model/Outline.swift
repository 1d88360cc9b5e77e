/// One document, read: the parts around the body, and its blocks.
public struct Outline: Sendable {
  public internal(set) var header = Header()
  /// All blocks of preamble, body and closing, in reading order.
  public internal(set) var blocks: [Block] = []
  public internal(set) var tables: [Table] = []
  public internal(set) var recipients: [Recipient] = []
  public internal(set) var signature: Signature?
  /// Where letterhead, kind and title stand, in clean bytes; nil where there are none.
  public internal(set) var headerRange: Range<Int>?
  /// Where the recipients and their heading stand, in clean bytes.
  public internal(set) var recipientRanges: [Range<Int>] = []
}

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

  /// Notes where a part stands, from the first of its ranges to the last.
  mutating func note(_ field: String, _ ranges: [Range<Int>]) {
    guard let first = ranges.first, let last = ranges.last else { return }
    spans.append((field, first.lowerBound..<max(first.upperBound, last.upperBound)))
  }
}

/// The kind of a document, by its name in the JSON.
public enum DocumentKind: String, CaseIterable, Sendable {
  case plan, decision, programme, directive
  case officialLetter = "official-letter"
  case report, guidance, resolution, notice, submission, scheme, project, regulation, other
}

/// A day of issue, or the month or year where the rest is left blank.
public struct PlanDate: Equatable, Sendable {
  public let text: String
  public let year: Int
  public let month: Int?
  public let day: Int?
}

/// One line under "Nơi nhận".
public struct Recipient: Sendable {
  /// Without bullet and closing punctuation.
  public let line: String
  /// In clean bytes.
  public let range: Range<Int>
}

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

/// A table of the body.
public struct Table: Sendable {
  /// The index of the block it stands in, or nil before the first.
  public internal(set) var block: Int?
  public let header: [String]?
  public let rows: [[String]]
  /// In clean bytes.
  public let range: Range<Int>
}

/// What stands behind the signature under a label of its own.
public struct Appendix: Sendable {
  /// "PHỤ LỤC I".
  public let label: String
  public let title: String?
  public let outline: Outline
}

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

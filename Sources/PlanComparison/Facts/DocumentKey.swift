internal import PlanFacts

/// What tells a document that is named from others.
struct DocumentKey: Sendable {
  /// Without letter case and spaces; nil where it is named without one.
  let number: String?
  /// Of all its mentions the first one that is given.
  var date: PlanTime.Day?
  /// The numbers in its name: of the congress, of the term.
  let numerals: KeySet

  init(_ citation: Citation) {
    number = citation.number.map(Self.folded)
    date = citation.date
    let words = (citation.title ?? "").split { $0 == " " || $0 == "-" || $0 == "," }
    numerals = KeySet(words.filter(Self.isNumeral).joined(separator: " "))
  }

  /// A number of a document as it is compared: đ is no d, but letter case makes no difference.
  static func folded(_ number: String) -> String {
    String(number.lowercased().filter { !$0.isWhitespace })
  }

  private static func isNumeral(_ word: Substring) -> Bool {
    word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } || word.utf8.allSatisfy { "IVXL".utf8.contains($0) }
  }

  /// The digits that its number begins with.
  private var digits: Substring { number?.prefix { $0.isASCII && $0.isNumber } ?? "" }

  /// What of its number stands behind them.
  var symbol: Substring? { number.map { $0.dropFirst(digits.count) } }

  /// Whether one number may be the other one mistyped: two digits exchanged or one other, of the same kind and day.
  func maySlip(_ other: DocumentKey) -> Bool {
    guard let date, date == other.date, symbol == other.symbol, digits.count == other.digits.count,
      digits.count > 1
    else { return false }
    let places = zip(digits, other.digits).enumerated().filter { $0.element.0 != $0.element.1 }
    guard places.count == 2 else { return places.count == 1 }
    return places[0].offset + 1 == places[1].offset && places[0].element.0 == places[1].element.1
      && places[0].element.1 == places[1].element.0
  }
}

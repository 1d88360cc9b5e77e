internal import PlanGrammar
internal import PlanText

/// The line that heads an appendix: "PHỤ LỤC", "Phụ lục 2: Danh mục nhiệm vụ".
struct AppendixHeading {
  /// The words and the number that it is called by.
  let label: Range<Int>
  /// The title that a sign sets off on the same line.
  let title: Range<Int>?
  /// The number or the letter of the label; nil where it has none.
  let number: Range<Int>?
  /// Whether a number or a letter stands behind the words, with nothing behind it but such a title.
  let isNumbered: Bool
  /// Whether the words are in capitals.
  let isInCapitals: Bool

  /// Reads a text that begins with the words of an appendix; nil for any other.
  init?(_ text: Range<Int>, grammar: ReadingGrammar, scanner: TextScanner) {
    guard let match = scanner.match(grammar.lineStart, in: text),
      grammar.lineClasses[match.entry].contains(.appendix)
    else { return nil }
    isInCapitals = scanner.isCapitals(match.range)
    let rest = scanner.words(in: match.range.upperBound..<text.upperBound)
    // "PHỤ LỤC SỐ 1" has a word more before its number.
    let isWord =
      rest.first.flatMap { scanner.match(grammar.lineStart, in: $0.range) }
      .map { grammar.lineClasses[$0.entry].contains(.number) } ?? false
    let behind = rest.dropFirst(isWord ? 1 : 0)
    guard match.range.lowerBound == text.lowerBound, let number = behind.first,
      scanner.isNumberOrCapital(number.range)
    else {
      (label, title, number, isNumbered) = (text, nil, nil, false)
      return
    }
    guard let next = behind.dropFirst().first else {
      (label, title, self.number, isNumbered) = (text, nil, number.range, true)
      return
    }
    isNumbered = next.isCapital && next.passed & Self.titleSigns != 0
    self.number = isNumbered ? number.range : nil
    label = isNumbered ? text.lowerBound..<number.range.upperBound : text
    title = isNumbered ? next.range.lowerBound..<text.upperBound : nil
  }

  private static let titleSigns: UInt32 =
    1 << Letter.Kind.colon.rawValue | 1 << Letter.Kind.period.rawValue | 1 << Letter.Kind.dash.rawValue
}

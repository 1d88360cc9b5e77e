internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// Reads whom headings and sentences speak of.
struct AddresseeReader {
  let grammar: ComparisonGrammar
  private let letters = LetterTable.letters

  init(_ grammar: ComparisonGrammar) { self.grammar = grammar }

  /// Syllables of a heading that are looked at.
  private static let mostSyllables = 40
  /// Syllables between two that are named together: "các sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện".
  private static let mostBetween = 2

  /// Whom a heading names: at its start, or behind "đối với".
  func addressees(ofHeading range: Range<Int>, in bytes: [UInt8]) -> Addressees {
    let bytes = bytes.span
    var reader = SyllableReader(range)
    var isStart = true
    for _ in 0..<Self.mostSyllables {
      let syllable = reader.next(in: bytes, letters: letters.span)
      if syllable == .none { return [] }
      let from = reader.start..<range.upperBound
      if let addressing = grammar.addressing.match(in: bytes, from, letters: letters.span),
        isStart || grammar.addressing.entries[addressing.entry].key == "anywhere"
      {
        let found = addressees(at: addressing.range.upperBound..<range.upperBound, bytes)
        if !found.isEmpty { return found }
      }
      if isStart {
        let found = addressees(at: from, bytes)
        if !found.isEmpty { return found }
      }
      isStart = false
    }
    return []
  }

  /// Whom a sentence begins with: "Các tổ chức, doanh nghiệp ứng dụng …".
  func addressees(ofSentence range: Range<Int>, in bytes: [UInt8]) -> Addressees {
    let bytes = bytes.span
    var start = range.lowerBound
    if let addressing = grammar.addressing.match(in: bytes, range, letters: letters.span) {
      start = addressing.range.upperBound
    }
    return addressees(at: start..<range.upperBound, bytes)
  }

  /// The classes named at the start of a range, and those named together with them.
  private func addressees(at range: Range<Int>, _ bytes: Span<UInt8>) -> Addressees {
    var found: Addressees = []
    var reader = SyllableReader(range)
    var between = 0
    while between <= Self.mostBetween {
      let syllable = reader.next(in: bytes, letters: letters.span)
      if syllable == .none { break }
      if let match = grammar.addressee.match(
        in: bytes, reader.start..<range.upperBound, letters: letters.span)
      {
        found.formUnion(grammar.addressees[match.entry])
        reader = SyllableReader(match.range.upperBound..<range.upperBound)
        between = 0
      } else {
        if found.isEmpty { break }
        between += 1
      }
    }
    return found
  }
}

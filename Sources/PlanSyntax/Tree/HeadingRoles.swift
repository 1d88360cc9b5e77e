internal import PlanGrammar
internal import PlanText

/// Reads off a heading what it makes of the blocks below it.
struct HeadingRoles {
  let grammar: ReadingGrammar
  let scanner: TextScanner

  /// Headings longer than this are sentences to this reader.
  private static let longest = 40

  /// The roles that the words of a range state.
  func roles(of range: Range<Int>) -> Roles {
    var roles: Roles = []
    var reader = SyllableReader(range)
    var mayBegin = true
    var count = 0
    while count < Self.longest {
      let syllable = reader.next(in: scanner.text.span, letters: scanner.letters.span)
      if syllable == .none { break }
      count += 1
      if reader.passed & Self.separators != 0 { mayBegin = true }
      guard mayBegin else {
        mayBegin = isFiller(reader.start..<range.upperBound, joining: true)
        continue
      }
      if let match = scanner.match(grammar.headingRole, in: reader.start..<range.upperBound) {
        roles.formUnion(grammar.roles[match.entry])
        reader = SyllableReader(match.range.upperBound..<range.upperBound)
        continue
      }
      let filler = scanner.match(grammar.headingFiller, in: reader.start..<range.upperBound)
      mayBegin = filler != nil
      if let filler { reader = SyllableReader(filler.range.upperBound..<range.upperBound) }
    }
    return roles
  }

  private func isFiller(_ range: Range<Int>, joining: Bool) -> Bool {
    guard let match = scanner.match(grammar.headingFiller, in: range) else { return false }
    return !joining || grammar.headingFiller.entries[match.entry].key == "joining"
  }

  private static let separators: UInt32 =
    1 << Letter.Kind.comma.rawValue | 1 << Letter.Kind.semicolon.rawValue | 1 << Letter.Kind.dash.rawValue
    | 1 << Letter.Kind.openBracket.rawValue | 1 << Letter.Kind.slash.rawValue
}

internal import PlanGrammar
internal import PlanText

extension ReadingGrammar {
  /// The names of the roles that a heading states.
  package func roleNames(ofHeading text: [UInt8]) -> [String] {
    let reader = HeadingRoles(grammar: self, scanner: TextScanner(text: text))
    return reader.roles(of: 0..<text.count).list.map(\.name)
  }
}

/// Reads off a heading what it makes of the blocks below it.
struct HeadingRoles {
  let grammar: ReadingGrammar
  let scanner: TextScanner

  /// Headings longer than this are sentences to this reader.
  private static let longest = 40

  /// The roles that the words of a range state.
  func roles(of range: Range<Int>) -> Roles {
    let bytes = scanner.text.span
    let letters = scanner.letters.span
    var roles: Roles = []
    var reader = SyllableReader(range)
    var mayBegin = true
    /// Whether a role's words end right before: "Phân công thực hiện một số nội dung" has the one.
    var isBehindRole = false
    for _ in 0..<Self.longest {
      let syllable = reader.next(in: bytes, letters: letters)
      if syllable == .none { break }
      if reader.passed & Self.separators != 0 { (mayBegin, isBehindRole) = (true, false) }
      if mayBegin, let match = grammar.headingRole.match(from: syllable, reader, in: bytes, letters: letters)
      {
        // "Yêu cầu Chủ tịch Ủy ban nhân dân các xã": somebody is asked.
        if grammar.roles[match.entry] == Roles(.requirements),
          asksSomebody(match.range, before: range.upperBound)
        {
          return []
        }
        roles.formUnion(grammar.roles[match.entry])
        reader = SyllableReader(match.range.upperBound..<range.upperBound)
        isBehindRole = true
        continue
      }
      let filler = grammar.headingFiller.match(from: syllable, reader, in: bytes, letters: letters)
      // Within a member only what joins it to the next one lets a new one begin.
      let key = filler.map { grammar.headingFiller.entries[$0.entry].key }
      guard let filler, mayBegin && !isBehindRole || key == "joining" || key == "name" else {
        mayBegin = false
        continue
      }
      mayBegin = key != "name"
      isBehindRole = false
      reader = SyllableReader(filler.range.upperBound..<range.upperBound)
    }
    return roles
  }

  /// Whether a name with a capital follows right behind some words that are not all in capitals.
  private func asksSomebody(_ words: Range<Int>, before end: Int) -> Bool {
    let next = words.upperBound + 1
    return next < end && scanner.text[words.upperBound] == 0x20 && scanner.letter(at: next).isCapital
      && !scanner.isCapitals(words)
  }

  private static let separators: UInt32 =
    1 << Letter.Kind.comma.rawValue | 1 << Letter.Kind.semicolon.rawValue | 1 << Letter.Kind.dash.rawValue
    | 1 << Letter.Kind.openBracket.rawValue | 1 << Letter.Kind.slash.rawValue
}

internal import PlanGrammar
internal import PlanText

/// Finds whose a document is: by the letters of its symbol, and by who acts in its preamble.
struct IssuerFinder {
  let grammar: ReadingGrammar
  let scanner: TextScanner

  /// Whether one name of a body is the other with more or fewer words.
  static func names(_ a: String, _ b: String) -> Bool {
    if begins(a, with: b) || begins(b, with: a) { return true }
    let a = a.lowercased(), b = b.lowercased()
    return a.hasPrefix(b) || b.hasPrefix(a)
  }

  /// Whether a name has the words of another at its start, letter for letter: the quick answer for most.
  private static func begins(_ name: String, with start: String) -> Bool {
    guard name.utf8.starts(with: start.utf8) else { return false }
    return name.utf8.dropFirst(start.utf8.count).first.map { $0 == 0x20 } ?? true
  }

  /// The body that the letters of a symbol name.
  func issuer(ofSymbol symbol: String?) -> String? {
    guard let symbol else { return nil }
    let parts = symbol.split(whereSeparator: { $0 == "-" || $0 == "/" }).map { Array($0.utf8) }
    for part in parts.dropFirst() {
      if let match = grammar.issuerSymbols.first(where: { $0.symbol == part }) { return match.key }
    }
    return nil
  }

  /// Whether a name is that of a committee or council alone, of which every unit has one.
  func needsUnit(_ name: String) -> Bool {
    let text = Array(name.utf8)
    let scanner = TextScanner(text: text)
    guard let match = scanner.isWhole(grammar.issuerHead, 0..<text.count) else { return false }
    let key = grammar.issuerHead.entries[match.entry].key
    return key == "committee" || key == "council"
  }

  /// The body that a paragraph lets act: "Sở Nội vụ ban hành Kế hoạch …".
  func actingBody(in paragraph: Range<Int>) -> Range<Int>? {
    let words = scanner.words(in: paragraph)
    var found: Range<Int>?
    for (index, word) in words.enumerated() where word.isCapital {
      guard let head = scanner.match(grammar.issuerHead, in: word.range.lowerBound..<paragraph.upperBound)
      else { continue }
      if index > 0, scanner.isWhole(grammar.issuerNotAfter, words[index - 1].range) != nil,
        word.passed & Self.breaks == 0
      {
        continue
      }
      if word.passed & 1 << Letter.Kind.openBracket.rawValue != 0 { continue }
      // Up to the verb, within the clause.
      var last = index
      while last + 1 < words.count,
        words[last + 1].passed & Self.breaks == 0 || namesProvince(words[(last + 1)...], paragraph),
        last - index < 16
      {
        let next = words[last + 1].range.lowerBound..<paragraph.upperBound
        if scanner.match(grammar.issuerPast, in: next) != nil { break }
        if words[last + 1].range.lowerBound >= head.range.upperBound,
          scanner.match(grammar.issuerEnacts, in: next) != nil
        {
          found = word.range.lowerBound..<words[last].range.upperBound
          break
        }
        last += 1
      }
    }
    return found
  }

  /// Whether words begin with a kind of province-level unit and its name: ", thành phố Hà Nội".
  private func namesProvince(_ words: ArraySlice<TextScanner.Word>, _ paragraph: Range<Int>) -> Bool {
    guard let first = words.first,
      let kind = scanner.match(grammar.provinceKind, in: first.range.lowerBound..<paragraph.upperBound)
    else { return false }
    return scanner.match(grammar.province, in: kind.range.upperBound..<paragraph.upperBound) != nil
  }

  private static let breaks: UInt32 =
    1 << Letter.Kind.comma.rawValue | 1 << Letter.Kind.semicolon.rawValue | 1 << Letter.Kind.period.rawValue
    | 1 << Letter.Kind.openQuote.rawValue | 1 << Letter.Kind.closeQuote.rawValue

  /// A body's name without the province's own name at its end.
  func withoutProvince(_ name: String) -> String {
    let text = Array(Self.withoutBrackets(name).utf8)
    let scanner = TextScanner(text: text)
    let words = scanner.words(in: 0..<text.count)
    for index in words.indices.dropFirst() {
      let rest = words[index].range.lowerBound..<text.count
      if let match = scanner.isWhole(grammar.province, rest),
        match.range.upperBound == words.last?.range.upperBound
      {
        // "huyện Hoài Đức, thành phố Hà Nội": the province stands apart, with its kind.
        if let apart = words[1..<index].lastIndex(where: { $0.passed & 1 << Letter.Kind.comma.rawValue != 0 }
        ),
          scanner.isWhole(
            grammar.provinceKind, words[apart].range.lowerBound..<words[index - 1].range.upperBound) != nil
        {
          return String(decoding: text[..<words[apart - 1].range.upperBound], as: UTF8.self)
        }
        return String(decoding: text[..<words[index - 1].range.upperBound], as: UTF8.self)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// "Ủy ban nhân dân (UBND) tỉnh" without what stands in brackets.
  private static func withoutBrackets(_ name: String) -> String {
    var depth = 0
    let kept = name.utf8.filter { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      defer { if byte == UInt8(ascii: ")") { depth -= 1 } }
      return depth == 0
    }
    return TextScanner.squeezed(Array(kept))
  }
}

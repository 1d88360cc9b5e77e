internal import PlanGrammar
internal import PlanText

/// Finds the province-level unit that a document belongs to, where its words say so.
struct ProvinceFinder {
  let grammar: ReadingGrammar
  let scanner: TextScanner
  private(set) var diagnostics: [Diagnostic] = []
  /// The date of the document, since units come and go.
  private var date: PlanDate?

  init(grammar: ReadingGrammar, scanner: TextScanner) {
    self.grammar = grammar
    self.scanner = scanner
  }

  /// The province, as letterhead, place, title or enacting words say it; nil where none does.
  mutating func province(of header: Header, title: Range<Int>?, enacting: Range<Int>?) -> String? {
    date = header.date
    // A body below a ministry has no province either, wherever it sits, unless its name has one: "Công an tỉnh Hà Giang".
    if isOfState(header.issuer) || isOfState(header.superior) {
      for (name, range) in header.spans where name == "issuer" {
        if let found = province(in: range, isNameExpected: false, orAtEnd: false) { return found }
      }
      return nil
    }
    // Where bodies of the whole country sit is no province of theirs.
    let isCentral = [header.issuer, header.superior].compactMap { $0 }.contains(where: isCentral)
    for field in isCentral ? ["issuer", "superior"] : ["issuer", "superior", "place"] {
      for (name, range) in header.spans where name == field {
        if let found = province(in: range, isNameExpected: true) { return found }
      }
    }
    let writtenNames = [header.superior, isCentral ? nil : header.place].compactMap { $0 }
    for name in writtenNames {
      let text = Array(name.utf8)
      let other = TextScanner(text: text)
      for word in other.words(in: 0..<text.count) {
        if let match = other.match(grammar.province, in: word.range.lowerBound..<text.count) {
          return check(grammar.province.entries[match.entry], at: nil)
        }
      }
    }
    if let title, let found = province(in: title, isNameExpected: false) {
      return found
    }
    if let enacting, let found = province(in: enacting, isNameExpected: false) { return found }
    return nil
  }

  /// Whether a name is that of a ministry or of the government.
  private func isOfState(_ name: String?) -> Bool {
    guard let name else { return false }
    let text = Array(name.utf8)
    let key = TextScanner(text: text).key(grammar.issuerHead, in: 0..<text.count)
    return key == "ministry" || key == "government"
  }

  /// Whether a name is that of a body of the whole country: it says so, and names no unit.
  private func isCentral(_ name: String) -> Bool {
    let text = Array(name.utf8)
    let scanner = TextScanner(text: text)
    let words = scanner.words(in: 0..<text.count)
    func begins(_ lexicon: Lexicon, _ word: TextScanner.Word) -> Bool {
      scanner.match(lexicon, in: word.range.lowerBound..<text.count) != nil
    }
    return words.contains { begins(grammar.issuerCentral, $0) }
      && !words.contains { begins(grammar.provinceKind, $0) || begins(grammar.namedUnit, $0) }
  }

  /// The province that a range names: after "tỉnh" or "thành phố", or anywhere where a name is expected.
  ///
  /// What is named after somebody is no province: "tư tưởng Hồ Chí Minh".
  private mutating func province(in range: Range<Int>, isNameExpected: Bool, orAtEnd: Bool = true) -> String?
  {
    let words = scanner.words(in: range)
    for (index, word) in words.enumerated() where word.isCapital {
      guard let match = scanner.match(grammar.province, in: word.range.lowerBound..<range.upperBound) else {
        continue
      }
      let names = words[index...].prefix { $0.range.lowerBound < match.range.upperBound }
      guard names.allSatisfy(\.isCapital), !isNamesake(words[..<index]) else { continue }
      let isAfterKind =
        index > 0
        && ((index > 1
          && scanner.isWhole(
            grammar.provinceKind, words[index - 2].range.lowerBound..<words[index - 1].range.upperBound)
            != nil)
          || scanner.isWhole(grammar.provinceKind, words[index - 1].range) != nil)
      let isAtEnd =
        orAtEnd && names.last?.range.upperBound == words.last?.range.upperBound && index > 0
      if isNameExpected || isAfterKind || isAtEnd {
        return check(
          grammar.province.entries[match.entry], at: word.range.lowerBound..<match.range.upperBound)
      }
    }
    return nil
  }

  /// Whether words end in some behind which a name is that of somebody.
  private func isNamesake(_ words: ArraySlice<TextScanner.Word>) -> Bool {
    guard let last = words.last else { return false }
    return words.suffix(2).contains {
      scanner.isWhole(grammar.provinceNamesake, $0.range.lowerBound..<last.range.upperBound) != nil
    }
  }

  /// The name of an entry, with a note where no such unit was at the date of the document.
  private mutating func check(_ entry: Grammar.Entry, at range: Range<Int>?) -> String {
    if let date, !entry.holds(at: date) {
      diagnostics.append(
        Diagnostic(
          .note, .provinceNotAtDate,
          "'\(entry.key)' was no province-level unit at the date of this document; kept as written",
          vi: "'\(entry.key)' không phải là đơn vị cấp tỉnh vào ngày của văn bản này; giữ như đã viết",
          span: range ?? 0..<0))
    }
    return entry.key
  }
}

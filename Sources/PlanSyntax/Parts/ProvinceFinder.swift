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
    let central: Set<String> = ["ministry", "government"]
    // A body below a ministry has no province either, wherever it sits.
    for body in [header.issuer, header.superior].compactMap({ $0 }) {
      let text = Array(body.utf8)
      if let key = TextScanner(text: text).key(grammar.issuerHead, in: 0..<text.count), central.contains(key)
      {
        return nil
      }
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
  private mutating func province(in range: Range<Int>, isNameExpected: Bool) -> String? {
    let words = scanner.words(in: range)
    for (index, word) in words.enumerated() where word.isCapital {
      guard let match = scanner.match(grammar.province, in: word.range.lowerBound..<range.upperBound) else {
        continue
      }
      let names = words[index...].prefix { $0.range.lowerBound < match.range.upperBound }
      guard names.allSatisfy(\.isCapital) else { continue }
      let isAfterKind =
        index > 0
        && ((index > 1
          && scanner.isWhole(
            grammar.provinceKind, words[index - 2].range.lowerBound..<words[index - 1].range.upperBound)
            != nil)
          || scanner.isWhole(grammar.provinceKind, words[index - 1].range) != nil)
      let isAtEnd = names.last?.range.upperBound == words.last?.range.upperBound && index > 0
      if isNameExpected || isAfterKind || isAtEnd {
        return check(
          grammar.province.entries[match.entry], at: word.range.lowerBound..<match.range.upperBound)
      }
    }
    return nil
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

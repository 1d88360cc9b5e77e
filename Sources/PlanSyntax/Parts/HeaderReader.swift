internal import PlanGrammar
internal import PlanText

/// Reads who issued a document, under which number, where, when, and about what.
struct HeaderReader {
  let lines: [Line]
  let classes: [LineClasses]
  let grammar: ReadingGrammar
  let scanner: TextScanner
  private(set) var header = Header()
  private(set) var diagnostics: [Diagnostic] = []

  init(lines: [Line], classes: [LineClasses], grammar: ReadingGrammar, scanner: TextScanner) {
    self.lines = lines
    self.classes = classes
    self.grammar = grammar
    self.scanner = scanner
  }

  private var writing: NormalWriting { NormalWriting(grammar: grammar) }

  /// - Parameters:
  ///   - parts: where the parts of the document stand.
  ///   - preamble: the clean bytes of the preamble's paragraphs, in order.
  mutating func read(_ parts: DocumentParts, preamble: [Range<Int>]) {
    header.kind = parts.kind
    readLetterhead(parts.letterhead)
    readTitle(parts)
    if header.issuer == nil { readIssuer(from: preamble) }
    header.province = province(parts, preamble)
    header.movements = movements(preamble)
  }

  // The letterhead.

  private mutating func readLetterhead(_ range: Range<Int>) {
    var bodies: [[Range<Int>]] = []
    for line in range where !lines[line].flags.contains(.furniture) {
      for cell in cells(of: lines[line]) { readCell(cell, &bodies) }
    }
    let names = bodies.map { parts in writing.written(parts.map { scanner.plain($0) }.joined(separator: " ")) }
    let symbolIssuer = issuerOfSymbol()
    switch names.count {
    case 0: header.issuer = symbolIssuer
    case 1:
      if let symbolIssuer, !Self.names(names[0], symbolIssuer) {
        header.superior = names[0]
        header.issuer = symbolIssuer
        note("superior", bodies[0])
      } else {
        header.issuer = withoutProvince(names[0])
        note("issuer", bodies[0])
      }
    default:
      header.superior = names[names.count - 2]
      header.issuer = withoutProvince(names[names.count - 1])
      note("superior", bodies[names.count - 2])
      note("issuer", bodies[names.count - 1])
    }
  }

  /// The cells of a line, those of a number or a day with blanks in them put together again.
  private func cells(of line: Line) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    for cell in scanner.cells(line) {
      if let last = cells.last, isOpen(last), !scanner.words(in: cell).isEmpty {
        cells[cells.count - 1] = last.lowerBound..<cell.upperBound
      } else {
        cells.append(cell)
      }
    }
    return cells
  }

  /// Whether a cell ends before its number or its year.
  private func isOpen(_ cell: Range<Int>) -> Bool {
    let words = scanner.words(in: cell)
    if words.contains(where: { isDateWord($0, "day") }), !words.contains(where: { isDateWord($0, "year") }) { return true }
    guard let match = scanner.match(grammar.lineStart, in: cell) else { return false }
    return grammar.lineClasses[match.entry].contains(.number)
      && !scanner.text[cell].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") })
  }

  private mutating func readCell(_ cell: Range<Int>, _ bodies: inout [[Range<Int>]]) {
    if let match = scanner.match(grammar.lineStart, in: cell) {
      let kind = grammar.lineClasses[match.entry]
      if kind.contains(.nation) { return }
      if kind.contains(.number), readNumber(cell, behind: match.range.upperBound) { return }
    }
    if readDate(cell) { return }
    let words = scanner.words(in: cell)
    guard words.count >= 1, words.count <= 24, words.contains(where: { $0.isCapital }) else { return }
    let isHead = scanner.match(grammar.issuerHead, in: cell) != nil
    guard isHead || scanner.isCapitals(cell), scanner.match(grammar.letterheadMark, in: cell) == nil else { return }
    if isHead || bodies.isEmpty {
      bodies.append([cell])
    } else {
      bodies[bodies.count - 1].append(cell)
    }
  }

  /// "Số: 04/KH-BTNMT", "Số      /KH-STNMT", "Số 3260-KH/ĐĐQH15".
  private mutating func readNumber(_ cell: Range<Int>, behind start: Int) -> Bool {
    guard header.symbol == nil, header.number == nil else { return false }
    let text = scanner.text
    var at = start
    func skipSpaces() {
      while at < cell.upperBound, text[at] == 0x20 || text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: ".")
        || text[at] == UInt8(ascii: "*") || text[at] == UInt8(ascii: "_")
      {
        at += 1
      }
    }
    skipSpaces()
    let digits = at
    while at < cell.upperBound, text[at] >= 48, text[at] <= 57 { at += 1 }
    let number = digits..<at
    skipSpaces()
    guard at < cell.upperBound, text[at] == UInt8(ascii: "/") || text[at] == UInt8(ascii: "-") else {
      guard !number.isEmpty, at == cell.upperBound else { return false }
      header.number = scanner.plain(number)
      note("number", [number])
      return true
    }
    at += 1
    while at < cell.upperBound, text[at] == 0x20 { at += 1 }
    // A year between number and kind belongs to the number.
    var numberText = number.isEmpty ? nil : scanner.plain(number)
    if at + 4 < cell.upperBound, text[at..<at + 4].allSatisfy({ $0 >= 48 && $0 <= 57 }), text[at + 4] == UInt8(ascii: "/") {
      numberText = numberText.map { $0 + "/" + scanner.plain(at..<at + 4) }
      at += 5
    }
    let symbol = at
    while at < cell.upperBound, text[at] > 0x20 || text[at - 1] == UInt8(ascii: "-") { at += 1 }
    var range = scanner.trimmed(symbol..<at)
    while let last = range.last, text[last] == UInt8(ascii: ".") || text[last] == UInt8(ascii: ",") {
      range = range.lowerBound..<last
    }
    guard !range.isEmpty, scanner.letter(at: range.lowerBound).isCapital else { return false }
    header.number = numberText
    if !number.isEmpty { note("number", [number]) }
    header.symbol = String(scanner.plain(range).filter { $0 != " " })
    note("symbol", [range])
    if at < cell.upperBound { _ = readDate(at..<cell.upperBound) }
    return true
  }

  /// "Tuyên Quang, ngày 05 tháng 5 năm 2023", with the day or the month left blank.
  private mutating func readDate(_ cell: Range<Int>) -> Bool {
    guard header.date == nil else { return false }
    let words = scanner.words(in: cell)
    guard let day = words.firstIndex(where: { isDateWord($0, "day") }),
      let month = words[day...].firstIndex(where: { isDateWord($0, "month") }),
      let year = words[month...].firstIndex(where: { isDateWord($0, "year") }), year + 1 < words.count,
      month - day <= 3, year - month <= 3, let yearValue = number(words[year + 1]), (1900...2200).contains(yearValue)
    else { return false }
    let dayValue = month == day + 2 ? number(words[day + 1]) : nil
    let monthValue = year == month + 2 ? number(words[month + 1]) : nil
    let range = words[day].range.lowerBound..<words[year + 1].range.upperBound
    let isReal = Self.isReal(year: yearValue, month: monthValue, day: dayValue)
    if !isReal {
      diagnostics.append(
        Diagnostic(.warning, .impossibleDate, "no such day: '\(scanner.plain(range))'; left out", span: range))
    } else {
      header.date = PlanDate(
        text: scanner.plain(range), year: yearValue, month: monthValue, day: monthValue == nil ? nil : dayValue)
    }
    note("date", [range])
    if day > 0 {
      let place = words[0].range.lowerBound..<words[day - 1].range.upperBound
      header.place = scanner.plain(place)
      note("place", [place])
    }
    return true
  }

  private func isDateWord(_ word: TextScanner.Word, _ key: String) -> Bool {
    scanner.key(grammar.dateWord, in: word.range) == key
  }

  private func number(_ word: TextScanner.Word) -> Int? {
    Int(String(decoding: scanner.text[word.range], as: UTF8.self))
  }

  private static func isReal(year: Int, month: Int?, day: Int?) -> Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day >= 1 && day <= days[month - 1]
  }

  // The title.

  private mutating func readTitle(_ parts: DocumentParts) {
    guard let kindLine = parts.kindLine else { return }
    var ranges: [Range<Int>] = []
    if parts.isTitleInline, let match = scanner.match(grammar.documentKind, in: lines[kindLine].text) {
      ranges.append(match.range.upperBound..<Int(lines[kindLine].textEnd))
      note("kind", [match.range])
    } else {
      note("kind", [lines[kindLine].text])
    }
    for line in parts.title where line != kindLine {
      let text = lines[line]
      guard !text.flags.contains(.furniture), !text.flags.contains(.noLetter), parts.note?.contains(line) != true
      else { continue }
      ranges.append(text.text)
    }
    let title = ranges.map { scanner.plain($0) }.joined(separator: " ")
    if !title.isEmpty {
      header.title = TextScanner.squeezed(Array(title.utf8))
      note("title", ranges)
    }
    titleRanges = ranges
    if let lines = parts.note { note("note", lines.map { self.lines[$0].text }) }
  }

  private var titleRanges: [Range<Int>] = []

  // The issuer.

  /// Whether one name of a body is the other with more or fewer words.
  private static func names(_ a: String, _ b: String) -> Bool {
    a.lowercased().hasPrefix(b.lowercased()) || b.lowercased().hasPrefix(a.lowercased())
  }

  private func issuerOfSymbol() -> String? {
    guard let symbol = header.symbol else { return nil }
    let parts = symbol.split(whereSeparator: { $0 == "-" || $0 == "/" }).map { Array($0.utf8) }
    for part in parts.dropFirst() {
      if let match = grammar.issuerSymbols.first(where: { $0.symbol == part }) { return match.key }
    }
    return nil
  }

  /// The body that the last paragraph of the preamble lets act: "Sở Nội vụ ban hành Kế hoạch …".
  private mutating func readIssuer(from preamble: [Range<Int>]) {
    for paragraph in preamble.reversed() {
      if let range = actingBody(in: paragraph) {
        header.issuer = withoutProvince(writing.written(scanner.plain(range)))
        note("issuer", [range])
        return
      }
    }
  }

  private func actingBody(in paragraph: Range<Int>) -> Range<Int>? {
    let words = scanner.words(in: paragraph)
    var found: Range<Int>?
    for (index, word) in words.enumerated() where word.isCapital {
      guard let head = scanner.match(grammar.issuerHead, in: word.range.lowerBound..<paragraph.upperBound) else { continue }
      if index > 0, scanner.isWhole(grammar.issuerNotAfter, words[index - 1].range) != nil, word.passed & Self.breaks == 0 { continue }
      if word.passed & 1 << Letter.Kind.openBracket.rawValue != 0 { continue }
      // Up to the verb, within the clause.
      var last = index
      while last + 1 < words.count, words[last + 1].passed & Self.breaks == 0 || namesProvince(words[(last + 1)...], paragraph), last - index < 16 {
        let next = words[last + 1].range.lowerBound..<paragraph.upperBound
        if words[last + 1].range.lowerBound >= head.range.upperBound, scanner.match(grammar.issuerEnacts, in: next) != nil {
          found = word.range.lowerBound..<words[last].range.upperBound
          break
        }
        last += 1
      }
      if found != nil, found?.lowerBound == word.range.lowerBound { continue }
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
  private func withoutProvince(_ name: String) -> String {
    let text = Array(Self.withoutBrackets(name).utf8)
    let scanner = TextScanner(text: text)
    let words = scanner.words(in: 0..<text.count)
    for index in words.indices.dropFirst() {
      let rest = words[index].range.lowerBound..<text.count
      if let match = scanner.isWhole(grammar.province, rest), match.range.upperBound == words.last?.range.upperBound {
        // "huyện Hoài Đức, thành phố Hà Nội": the province stands apart, with its kind.
        if let apart = words[1..<index].lastIndex(where: { $0.passed & 1 << Letter.Kind.comma.rawValue != 0 }),
          scanner.isWhole(grammar.provinceKind, words[apart].range.lowerBound..<words[index - 1].range.upperBound) != nil
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

  // The province.

  private mutating func province(_ parts: DocumentParts, _ preamble: [Range<Int>]) -> String? {
    let central: Set<String> = ["ministry", "government"]
    if let issuer = header.issuer {
      let text = Array(issuer.utf8)
      if let key = TextScanner(text: text).key(grammar.issuerHead, in: 0..<text.count), central.contains(key) { return nil }
    }
    for field in ["issuer", "superior", "place"] {
      for (name, range) in header.spans where name == field {
        if let found = province(in: range, isNameExpected: true) { return found }
      }
    }
    let writtenNames = [header.superior, header.place].compactMap { $0 }
    for name in writtenNames {
      let text = Array(name.utf8)
      let other = TextScanner(text: text)
      for word in other.words(in: 0..<text.count) {
        if let match = other.match(grammar.province, in: word.range.lowerBound..<text.count) { return check(grammar.province.entries[match.entry], at: nil) }
      }
    }
    if let first = titleRanges.first, let last = titleRanges.last,
      let found = province(in: first.lowerBound..<last.upperBound, isNameExpected: false)
    {
      return found
    }
    if let last = preamble.last, let found = province(in: last, isNameExpected: false) { return found }
    return nil
  }

  /// The province that a range names: after "tỉnh" or "thành phố", or anywhere where a name is expected.
  private mutating func province(in range: Range<Int>, isNameExpected: Bool) -> String? {
    let words = scanner.words(in: range)
    for (index, word) in words.enumerated() where word.isCapital {
      guard let match = scanner.match(grammar.province, in: word.range.lowerBound..<range.upperBound) else { continue }
      let names = words[index...].prefix { $0.range.lowerBound < match.range.upperBound }
      guard names.allSatisfy(\.isCapital) else { continue }
      let isAfterKind =
        index > 0
        && ((index > 1 && scanner.isWhole(grammar.provinceKind, words[index - 2].range.lowerBound..<words[index - 1].range.upperBound) != nil)
          || scanner.isWhole(grammar.provinceKind, words[index - 1].range) != nil)
      let isAtEnd = names.last?.range.upperBound == words.last?.range.upperBound && index > 0
      if isNameExpected || isAfterKind || isAtEnd {
        return check(grammar.province.entries[match.entry], at: word.range.lowerBound..<match.range.upperBound)
      }
    }
    return nil
  }

  /// The name of an entry, with a note where no such unit was at the date of the document.
  private mutating func check(_ entry: Grammar.Entry, at range: Range<Int>?) -> String {
    if let date = header.date {
      let day = date.year * 10_000 + (date.month ?? 6) * 100 + (date.day ?? 15)
      if day < entry.from ?? 0 || day > entry.to ?? Int.max {
        diagnostics.append(
          Diagnostic(
            .note, .provinceNotAtDate, "'\(entry.key)' was no province-level unit at the date of this document; kept as written",
            span: range ?? 0..<0))
      }
    }
    return entry.key
  }

  // The movements.

  private func movements(_ preamble: [Range<Int>]) -> [String] {
    if let first = titleRanges.first, let last = titleRanges.last {
      let named = quoted(in: first.lowerBound..<last.upperBound, after: ["movement", "theme"])
      if !named.isEmpty { return named }
    }
    guard let last = preamble.last else { return [] }
    let theme = quoted(in: last, after: ["theme"])
    return theme.isEmpty ? quoted(in: last, after: ["movement"]) : theme
  }

  /// The quoted names that stand behind one of the words for a movement.
  private func quoted(in range: Range<Int>, after keys: Set<String>) -> [String] {
    // Most texts quote nothing.
    guard scanner.text[range].contains(where: { $0 == 0x22 || $0 == 0xE2 || $0 == 0xC2 }) else { return [] }
    var names: [String] = []
    var at = range.lowerBound
    var behindWord = false
    while at < range.upperBound {
      let letter = scanner.letter(at: at)
      if letter.kind == .openQuote || letter.kind == .straightQuote {
        guard let (inside, next) = quotation(from: at, range.upperBound) else { break }
        if behindWord {
          let name = TextScanner.squeezed(Array(scanner.plain(inside).utf8))
          if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        at = next
        // "phong trào “A” và “B”": both are named.
        let words = scanner.words(in: at..<range.upperBound)
        if let word = words.first, word.passed & (1 << Letter.Kind.openQuote.rawValue) == 0, !isJoining(word) { behindWord = false }
        continue
      }
      guard letter.base != 0 else {
        at += max(1, scanner.text.span.scalar(at: at).length)
        continue
      }
      let rest = at..<range.upperBound
      if let match = scanner.match(grammar.movementHead, in: rest) {
        behindWord = keys.contains(grammar.movementHead.entries[match.entry].key)
        at = match.range.upperBound
      } else {
        var reader = SyllableReader(rest)
        _ = reader.next(in: scanner.text.span, letters: scanner.letters.span)
        if behindWord, !isJoining(scanner.words(in: reader.start..<reader.offset)[0]), names.isEmpty { behindWord = wordsToQuote(from: at, range.upperBound) <= 4 }
        at = reader.offset
      }
    }
    return names
  }

  private func wordsToQuote(from start: Int, _ end: Int) -> Int {
    var reader = SyllableReader(start..<end)
    var count = 0
    while count <= 4 {
      if reader.next(in: scanner.text.span, letters: scanner.letters.span) == .none { return 99 }
      if count > 0, reader.passed & (1 << Letter.Kind.openQuote.rawValue | 1 << Letter.Kind.straightQuote.rawValue) != 0 { return count }
      count += 1
    }
    return 99
  }

  private func isJoining(_ word: TextScanner.Word) -> Bool { scanner.isWhole(grammar.issuerNotAfter, word.range) != nil }

  /// The text within quotation marks that open at an offset, and the offset behind them.
  private func quotation(from start: Int, _ end: Int) -> (inside: Range<Int>, next: Int)? {
    let isStraight = scanner.letter(at: start).kind == .straightQuote
    var at = start + scanner.text.span.scalar(at: start).length
    let inside = at
    while at < end {
      let kind = scanner.letter(at: at).kind
      let length = scanner.text.span.scalar(at: at).length
      if isStraight ? kind == .straightQuote : kind == .closeQuote { return (inside..<at, at + length) }
      at += length
    }
    return nil
  }

  private mutating func note(_ field: String, _ ranges: [Range<Int>]) {
    guard let first = ranges.first, let last = ranges.last else { return }
    header.spans.append((field, first.lowerBound..<max(first.upperBound, last.upperBound)))
  }
}

internal import PlanGrammar
internal import PlanText

/// Reads the cells of a letterhead, in whatever order they come: bodies, number and symbol, place and date.
struct LetterheadReader {
  let lines: [Line]
  let grammar: ReadingGrammar
  let scanner: TextScanner
  let issuers: IssuerFinder
  private(set) var header = Header()
  private(set) var diagnostics: [Diagnostic] = []

  init(lines: [Line], grammar: ReadingGrammar, scanner: TextScanner) {
    self.lines = lines
    self.grammar = grammar
    self.scanner = scanner
    issuers = IssuerFinder(grammar: grammar, scanner: scanner)
  }

  mutating func read(_ range: Range<Int>) {
    var bodies: [[Range<Int>]] = []
    let cells = LetterheadCells(lines: lines, grammar: grammar, scanner: scanner)
    for cell in cells.cells(in: range) { readCell(cell, &bodies) }
    let writing = NormalWriting(grammar: grammar)
    let names = bodies.map { parts in writing.written(parts.map { scanner.plain($0) }.joined(separator: " "))
    }
    let symbolIssuer = issuers.issuer(ofSymbol: header.symbol)
    switch names.count {
    case 0: header.issuer = symbolIssuer
    case 1:
      if let symbolIssuer, !IssuerFinder.names(names[0], symbolIssuer) {
        header.superior = names[0]
        header.issuer = symbolIssuer
        header.note("superior", bodies[0])
      } else {
        header.issuer = issuers.withoutProvince(names[0])
        header.note("issuer", bodies[0])
      }
    default:
      // A body that is named again, with its unit, has none above it.
      if !issuers.needsUnit(names[names.count - 2])
        || !IssuerFinder.names(names[names.count - 2], names[names.count - 1])
      {
        header.superior = names[names.count - 2]
        header.note("superior", bodies[names.count - 2])
      }
      header.issuer = issuers.withoutProvince(names[names.count - 1])
      header.note("issuer", bodies[names.count - 1])
    }
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
    guard isHead || scanner.isCapitals(cell), !isMark(cell) else { return }
    if isHead || bodies.isEmpty {
      bodies.append([cell])
    } else {
      bodies[bodies.count - 1].append(cell)
    }
  }

  /// Whether a cell begins with a mark that is no body; a name counts as one only where nothing follows it.
  private func isMark(_ cell: Range<Int>) -> Bool {
    guard let match = scanner.match(grammar.letterheadMark, in: cell) else { return false }
    return grammar.letterheadMark.entries[match.entry].key != "league"
      || scanner.isWhole(grammar.letterheadMark, cell) != nil
  }

  /// "Số: 04/KH-BTNMT", "Số      /KH-STNMT", "Số 3260-KH/ĐĐQH15".
  private mutating func readNumber(_ cell: Range<Int>, behind start: Int) -> Bool {
    guard header.symbol == nil, header.number == nil else { return false }
    let text = scanner.text
    var at = start
    // What stands for a number not yet given: spaces, dots, lines.
    func skipSpaces() {
      while at < cell.upperBound {
        let (scalar, length) = text.span.scalar(at: at)
        guard [0x0A, 0x0D, 0x20, 0x2A, 0x2E, 0x3A, 0x5F, 0x2026].contains(scalar) else { return }
        at += length
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
      header.note("number", [number])
      return true
    }
    at += 1
    while at < cell.upperBound, text[at] == 0x20 { at += 1 }
    // A year between number and kind belongs to the number.
    var numberText = number.isEmpty ? nil : scanner.plain(number)
    if at + 4 < cell.upperBound, text[at..<at + 4].allSatisfy({ $0 >= 48 && $0 <= 57 }),
      text[at + 4] == UInt8(ascii: "/")
    {
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
    if !number.isEmpty { header.note("number", [number]) }
    header.symbol = String(scanner.plain(range).filter { $0 != " " })
    header.note("symbol", [range])
    if at < cell.upperBound { _ = readDate(at..<cell.upperBound) }
    return true
  }

  /// "Tuyên Quang, ngày 05 tháng 5 năm 2023", with the day or the month left blank.
  private mutating func readDate(_ cell: Range<Int>) -> Bool {
    // A day has a year, and that is a number.
    guard header.date == nil, scanner.text[cell].contains(where: { $0 >= 48 && $0 <= 57 }) else {
      return false
    }
    let words = scanner.words(in: cell)
    if readShortDate(words) { return true }
    guard let day = words.firstIndex(where: { isDateWord($0, "day") }),
      let month = words[day...].firstIndex(where: { isDateWord($0, "month") }),
      let year = words[month...].firstIndex(where: { isDateWord($0, "year") }), year + 1 < words.count,
      month - day <= 3, year - month <= 3, let yearValue = number(words[year + 1]),
      (1900...2200).contains(yearValue)
    else { return false }
    let dayValue = month == day + 2 ? number(words[day + 1]) : nil
    let monthValue = year == month + 2 ? number(words[month + 1]) : nil
    keepDate(words, day...year + 1, year: yearValue, month: monthValue, day: dayValue)
    return true
  }

  /// Reads a date in numbers alone: "Huế, ngày 5/5/2024".
  private mutating func readShortDate(_ words: [TextScanner.Word]) -> Bool {
    guard let day = words.firstIndex(where: { isDateWord($0, "day") }), day + 3 < words.count,
      words[day + 2].passed & words[day + 3].passed & 1 << Letter.Kind.slash.rawValue != 0,
      let dayValue = number(words[day + 1]), let monthValue = number(words[day + 2]),
      let yearValue = number(words[day + 3]), (1900...2200).contains(yearValue)
    else { return false }
    keepDate(words, day...day + 3, year: yearValue, month: monthValue, day: dayValue)
    return true
  }

  /// Keeps the date in some words, if there is such a day, and the place in the words before it.
  private mutating func keepDate(
    _ words: [TextScanner.Word], _ date: ClosedRange<Int>, year: Int, month: Int?, day: Int?
  ) {
    let range = words[date.lowerBound].range.lowerBound..<words[date.upperBound].range.upperBound
    let text = scanner.plain(range)
    if PlanDate.isReal(year: year, month: month, day: day) {
      header.date = PlanDate(text: text, year: year, month: month, day: month == nil ? nil : day)
    } else {
      diagnostics.append(
        Diagnostic(
          .warning, .impossibleDate, "no such day: '\(text)'; left out",
          vi: "không có ngày '\(text)'; bỏ trống", span: range))
    }
    header.note("date", [range])
    guard date.lowerBound > 0 else { return }
    let place = words[0].range.lowerBound..<words[date.lowerBound - 1].range.upperBound
    header.place = scanner.plain(place)
    header.note("place", [place])
  }

  private func isDateWord(_ word: TextScanner.Word, _ key: String) -> Bool {
    scanner.key(grammar.dateWord, in: word.range) == key
  }

  private func number(_ word: TextScanner.Word) -> Int? {
    Int(String(decoding: scanner.text[word.range], as: UTF8.self))
  }
}

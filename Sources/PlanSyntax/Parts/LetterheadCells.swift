internal import PlanGrammar
internal import PlanText

/// The cells of a letterhead, with those put together again that blanks or the ends of narrow lines divide.
///
/// Texts from the web break lines wherever the page's source did: `CỘNG HÒA XÃ HỘI` above `CHỦ NGHĨA VIỆT NAM`, a place
/// and its day above the month.
struct LetterheadCells {
  let lines: [Line]
  let grammar: ReadingGrammar
  let scanner: TextScanner

  /// How many lines the name of the state or of a body may be broken into.
  private static let longestName = 3

  /// The cells of some lines, as they come.
  func cells(in range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    for line in range where !lines[line].flags.contains(.furniture) {
      for cell in self.cells(of: lines[line]) {
        if let last = cells.last, goesOn(last, with: cell) {
          cells[cells.count - 1] = last.lowerBound..<cell.upperBound
        } else {
          cells.append(cell)
        }
      }
    }
    return withWholeNames(cells)
  }

  /// The cells of a line, those of a number or a day with blanks in them put together again.
  private func cells(of line: Line) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    for cell in scanner.cells(line) {
      if let last = cells.last, isOpen(last), scanner.holds(1, wordsIn: cell) {
        cells[cells.count - 1] = last.lowerBound..<cell.upperBound
      } else {
        cells.append(cell)
      }
    }
    return cells
  }

  // What a line breaks off, the next one goes on with.

  /// Whether a cell goes on with one on an earlier line: with the rest of a number or of a day, or with a day whose
  /// place that one begins.
  private func goesOn(_ last: Range<Int>, with cell: Range<Int>) -> Bool {
    guard isOnLaterLine(last, cell) else { return false }
    let first = scanner.letter(at: cell.lowerBound)
    let isDigit = isDigit(scanner.text[cell.lowerBound])
    if isOpen(last) { return isDigit || first.kind == .letter && !first.isCapital || first.kind == .slash }
    return beginsPlace(last) && first.isCapital && !scanner.isCapitals(cell) && holdsDay(cell)
  }

  private func isOnLaterLine(_ cell: Range<Int>, _ next: Range<Int>) -> Bool {
    scanner.text[cell.upperBound..<next.lowerBound].contains(UInt8(ascii: "\n"))
  }

  /// Whether a cell ends before its number or its year.
  private func isOpen(_ cell: Range<Int>) -> Bool {
    let words = scanner.words(in: cell)
    if words.contains(where: { isDateWord($0, "day") }),
      !words.contains(where: { isDateWord($0, "year") }), !endsInShortDate(words)
    {
      return true
    }
    guard let match = scanner.match(grammar.lineStart, in: cell) else { return false }
    return grammar.lineClasses[match.entry].contains(.number)
      && !scanner.text[cell].contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") })
  }

  /// Whether words end in a day in numbers alone: "ngày 5/5/2024".
  private func endsInShortDate(_ words: [TextScanner.Word]) -> Bool {
    guard let year = words.last, year.passed & 1 << Letter.Kind.slash.rawValue != 0 else { return false }
    return scanner.text[year.range].allSatisfy(isDigit)
  }

  /// Whether a cell could be the first words of a place: some words with capitals, and nothing that is known.
  private func beginsPlace(_ cell: Range<Int>) -> Bool {
    let words = scanner.words(in: cell)
    return words.count <= 4 && !scanner.isCapitals(cell) && words.first?.isCapital == true
      && scanner.match(grammar.lineStart, in: cell) == nil
      && !scanner.text[cell].contains(where: { isDigit($0) || $0 == UInt8(ascii: ",") })
  }

  private func holdsDay(_ cell: Range<Int>) -> Bool {
    scanner.words(in: cell).contains { isDateWord($0, "day") }
  }

  private func isDateWord(_ word: TextScanner.Word, _ key: String) -> Bool {
    scanner.key(grammar.dateWord, in: word.range) == key
  }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  // Names that lines divide.

  /// The cells with those put together over which the name of the state, or what a body is, goes on.
  private func withWholeNames(_ cells: [Range<Int>]) -> [Range<Int>] {
    var whole: [Range<Int>] = []
    var index = 0
    while index < cells.count {
      let end = endOfName(cells[index...])
      whole.append(cells[index].lowerBound..<cells[end].upperBound)
      index = end + 1
    }
    return whole
  }

  /// The place of the cell in which the name ends that the first one begins with.
  private func endOfName(_ cells: ArraySlice<Range<Int>>) -> Int {
    let first = cells.startIndex
    let last = min(first + Self.longestName, cells.endIndex) - 1
    guard last > first else { return first }
    let reach = cells[first].lowerBound..<cells[last].upperBound
    for lexicon in [grammar.lineStart, grammar.issuerHead] {
      guard let match = scanner.match(lexicon, in: reach), match.range.upperBound > cells[first].upperBound
      else { continue }
      let end = (first...last).first { cells[$0].upperBound >= match.range.upperBound } ?? first
      if (first..<end).allSatisfy({ isOnLaterLine(cells[$0], cells[$0 + 1]) }) { return end }
    }
    return first
  }
}

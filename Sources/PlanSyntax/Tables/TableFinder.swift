internal import PlanGrammar
internal import PlanText

/// Finds the tables of the body, in the ways text has them.
struct TableFinder {
  /// A table and the lines it takes.
  struct Found {
    let table: Table
    let lines: Range<Int>
  }

  let lines: [Line]
  let grammar: ReadingGrammar
  let scanner: TextScanner
  let markers: MarkerScanner

  /// - Complexity: O(*n*) in the number of lines.
  func tables(in range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var line = range.lowerBound
    while line < range.upperBound {
      if let table = barTable(line, range.upperBound) ?? columnTable(line, range.upperBound)
        ?? cellTable(line, range.upperBound)
      {
        found.append(table)
        line = table.lines.upperBound
      } else {
        line += 1
      }
    }
    return found
  }

  // Rows between bars, as Markdown has them.

  private func barTable(_ start: Int, _ end: Int) -> Found? {
    guard lines[start].flags.contains(.bar) else { return nil }
    var rows: [[String]] = []
    var hasRule = false
    var line = start
    while line < end, lines[line].flags.contains(.bar) {
      let cells = barCells(lines[line])
      if lines[line].flags.contains(.noLetter),
        cells.allSatisfy({ $0.utf8.allSatisfy { ":-= ".utf8.contains($0) } })
      {
        hasRule = true
      } else {
        rows.append(cells)
      }
      line += 1
    }
    let columns = rows.map(\.count).max() ?? 0
    guard columns >= 2, rows.count >= 2, hasRule || rows.allSatisfy({ $0.count == columns }) else {
      return nil
    }
    return make(rows, start..<line, hasHeader: hasRule || isHeader(rows[0]))
  }

  private func barCells(_ line: Line) -> [String] {
    var cells: [String] = []
    var at = Int(line.start)
    let end = Int(line.end)
    if scanner.text[at] == UInt8(ascii: "|") { at += 1 }
    var start = at
    while at <= end {
      if at == end || scanner.text[at] == UInt8(ascii: "|") {
        if at < end || start < end { cells.append(scanner.plain(scanner.trimmed(start..<at))) }
        start = at + 1
      }
      at += 1
    }
    return cells
  }

  // Columns set apart by tabs or runs of spaces.

  private func columnTable(_ start: Int, _ end: Int) -> Found? {
    guard lines[start].flags.contains(.wideGap), beginsHeader(lines[start].text) else { return nil }
    let header = scanner.cells(lines[start])
    guard header.count >= 2, isHeader(header.map { scanner.plain($0) }) else { return nil }
    let isNumbered = scanner.isWhole(grammar.tableOrdinal, header[0]) != nil
    let columnStarts = header.map { column(of: $0.lowerBound, in: lines[start]) }
    var rows: [[String]] = [header.map { scanner.plain($0) }]
    var line = start + 1
    var last = line
    while line < end {
      let cells = scanner.cells(lines[line])
      if lines[line].flags.contains(.furniture) {
        line += 1
        continue
      }
      if cells.count >= 2, lines[line].flags.contains(.wideGap) {
        // A cell under the first header begins a row; where rows are numbered, only a number does.
        let isUnderFirst = nearest(column(of: cells[0].lowerBound, in: lines[line]), columnStarts) == 0
        if isNumber(cells[0]) || cells.count == header.count || (isUnderFirst && !isNumbered) {
          rows.append(place(cells, lines[line], columnStarts))
        } else {
          extend(&rows, cells, lines[line], columnStarts)
        }
      } else if let only = cells.first, !markers.isMarked(line), !isHeading(line, behind: last - 1),
        column(of: only.lowerBound, in: lines[line]) >= (columnStarts.dropFirst().first ?? 1) - 2,
        Int(lines[line].indent) > 2, rows.count > 1
      {
        extend(&rows, cells, lines[line], columnStarts)
      } else {
        break
      }
      line += 1
      last = line
    }
    guard rows.count >= 2 else { return nil }
    return make(rows, start..<last, hasHeader: true)
  }

  /// Whether a line in capitals stands alone below a row in small letters: what follows the table has it as a title.
  private func isHeading(_ line: Int, behind row: Int) -> Bool {
    lines[line].flags.contains(.capitals) && lines[line].words > 1 && !lines[row].flags.contains(.capitals)
  }

  private func isNumber(_ cell: Range<Int>) -> Bool {
    scanner.text[cell].allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ".") }
  }

  private func column(of offset: Int, in line: Line) -> Int {
    var column = Int(line.indent)
    var at = Int(line.start)
    while at < offset {
      if scanner.text[at] & 0xC0 != 0x80 { column += scanner.text[at] == 0x09 ? 8 : 1 }
      at += 1
    }
    return column
  }

  /// The cells of a row below the headers they stand under.
  private func place(_ cells: [Range<Int>], _ line: Line, _ starts: [Int]) -> [String] {
    if cells.count == starts.count { return cells.map { scanner.plain($0) } }
    var row = [String](repeating: "", count: starts.count)
    for cell in cells {
      let index = nearest(column(of: cell.lowerBound, in: line), starts)
      row[index] = row[index].isEmpty ? scanner.plain(cell) : row[index] + " " + scanner.plain(cell)
    }
    return row
  }

  private func extend(_ rows: inout [[String]], _ cells: [Range<Int>], _ line: Line, _ starts: [Int]) {
    for cell in cells {
      let index = nearest(column(of: cell.lowerBound, in: line), starts)
      let text = scanner.plain(cell)
      rows[rows.count - 1][index] += rows[rows.count - 1][index].isEmpty ? text : " " + text
    }
  }

  private func nearest(_ column: Int, _ starts: [Int]) -> Int {
    starts.indices.min { abs(starts[$0] - column) < abs(starts[$1] - column) } ?? 0
  }

  // One cell a line, as columns come out of a PDF.

  private func cellTable(_ start: Int, _ end: Int) -> Found? {
    guard lines[start].words <= 3, scanner.isWhole(grammar.tableOrdinal, lines[start].text) != nil else {
      return nil
    }
    var header = [scanner.plain(lines[start].text)]
    var line = start + 1
    while line < end, header.count < 10, !isNumber(lines[line], 1) {
      guard lines[line].columns <= 60 else { return nil }
      if scanner.match(grammar.tableHeader, in: lines[line].text) != nil {
        header.append(scanner.plain(lines[line].text))
      } else if header.count > 1 {
        header[header.count - 1] += " " + scanner.plain(lines[line].text)
      } else {
        return nil
      }
      line += 1
    }
    guard header.count >= 2, line < end, isNumber(lines[line], 1) else { return nil }
    // The lines of each row, from its number to the next.
    var starts = [line]
    var next = line + 1
    while next < end, next - (starts.last ?? next) <= 40 {
      if isNumber(lines[next], starts.count + 1), next - (starts.last ?? next) >= header.count - 1 {
        starts.append(next)
      }
      next += 1
    }
    let lastStart = starts[starts.count - 1]
    let stop = endOfLastRow(lastStart, end, columns: header.count)
    var rows = [header]
    for (index, from) in starts.enumerated() {
      let to = index + 1 < starts.count ? starts[index + 1] : stop
      rows.append(cells(from..<to, columns: header.count))
    }
    return make(rows, start..<stop, hasHeader: true)
  }

  private func isNumber(_ line: Line, _ value: Int) -> Bool {
    guard line.flags.contains(.noLetter), line.columns <= 4 else { return false }
    let digits = scanner.text[line.text].filter { $0 != UInt8(ascii: ".") }
    return String(decoding: digits, as: UTF8.self) == String(value)
  }

  /// Behind the cells of the last row: as many lines as cells, and what goes on in lower case.
  private func endOfLastRow(_ start: Int, _ end: Int, columns: Int) -> Int {
    var line = start + 1
    var cells = 1
    while line < end {
      let text = lines[line]
      let goesOn = text.starts == .lower && cells > 1
      if !goesOn {
        guard cells < columns, !isNumbered(line) else { break }
        cells += 1
      }
      line += 1
    }
    return line
  }

  private func isNumbered(_ line: Int) -> Bool {
    markers.candidates(ofLine: line).contains { markers.candidates[$0].style == .roman }
  }

  /// The lines of a row as cells: a line that begins in lower case goes on with the one before.
  private func cells(_ range: Range<Int>, columns: Int) -> [String] {
    var cells: [String] = []
    // The number of a row may look like one more page number, and months of some rows like running heads.
    let printed = range.filter { $0 == range.lowerBound || !lines[$0].flags.contains(.furniture) }
    let isWhole = printed.count { lines[$0].starts != .lower } >= columns
    for line in isWhole ? printed : Array(range) {
      let text = scanner.plain(lines[line].text)
      let left = range.upperBound - line
      if cells.count > 1,
        lines[line].starts == .lower || cells.count + left > columns && cells.count >= columns
      {
        cells[cells.count - 1] += " " + text
      } else {
        cells.append(text)
      }
    }
    while cells.count < columns { cells.append("") }
    return cells
  }

  // Shared.

  private func beginsHeader(_ range: Range<Int>) -> Bool {
    scanner.match(grammar.tableOrdinal, in: range) != nil
      || scanner.match(grammar.tableHeader, in: range) != nil
  }

  private func isHeader(_ cells: [String]) -> Bool {
    cells.contains { cell in
      let text = Array(cell.utf8)
      let scanner = TextScanner(text: text)
      return scanner.isWhole(grammar.tableOrdinal, 0..<text.count) != nil
    }
      || cells.filter { cell in
        let text = Array(cell.utf8)
        return TextScanner(text: text).match(grammar.tableHeader, in: 0..<text.count) != nil
      }.count >= 2
  }

  private func make(_ rows: [[String]], _ lines: Range<Int>, hasHeader: Bool) -> Found {
    let range = Int(self.lines[lines.lowerBound].start)..<Int(self.lines[lines.upperBound - 1].end)
    let table = Table(
      block: nil, header: hasHeader ? rows.first : nil, rows: hasHeader ? Array(rows.dropFirst()) : rows,
      range: range)
    return Found(table: table, lines: lines)
  }
}

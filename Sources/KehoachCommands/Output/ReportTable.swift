/// Rows of a report in columns, the numbers at the right.
struct ReportTable {
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [[String]]

  /// A table under headings.
  init(_ columns: [(heading: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
    rows = [columns.map(\.heading)]
  }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows, one a line, with two spaces between columns.
  var text: String {
    let widths = alignments.indices.map { column in
      rows.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        if column > 0 { line += "  " }
        switch alignments[column] {
        case .right: line += padding + cell
        case .left: line += column == row.count - 1 ? cell : cell + padding
        }
      }
      return line + "\n"
    }.joined()
  }
}

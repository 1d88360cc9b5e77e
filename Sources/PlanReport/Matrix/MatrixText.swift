public import PlanComparison
internal import PlanFacts
public import PlanRender

/// Writes matrices for people: as a table where the terminal is wide enough, else row by row.
public struct MatrixText {
  private let style: TextStyle
  private let parts: [ReportPart]
  private let showsAll: Bool

  /// The columns that a plan has in a table, and those of the labels.
  private static let narrowest = 14
  private static let widest = 24
  private static let narrowestLabel = 32
  /// How many plans are named where a row names them.
  private static let mostNamed = 8
  /// How many lines a label or a name, and a value may have in a table.
  private static let mostLines = 3
  private static let mostValueLines = 8

  public init(_ style: TextStyle, parts: [ReportPart] = ReportPart.allCases, showsAll: Bool = false) {
    self.style = style
    self.parts = parts
    self.showsAll = showsAll
  }

  /// Writes a matrix of some plans.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the cells.
  public func write(_ matrix: Matrix, of plans: [ComparedPlan], to stream: inout ByteStream) throws {
    let report = ReportedMatrix(matrix, of: plans, style.language, space: "\u{A0}")
    let names = report.names
    let selection = MatrixSelection(matrix: matrix, parts: parts, showsAll: showsAll)
    let counts = selection.counts
    let language = style.language
    writeWrapped(
      language(
        "\(matrix.plans.count) kế hoạch, \(matrix.rows.count) mục: \(counts.all) có ở tất cả, \(counts.some) ở một số, \(counts.one) chỉ ở một kế hoạch",
        "\(matrix.plans.count) plans, \(matrix.rows.count) rows: \(counts.all) in all of them, \(counts.some) in some, \(counts.one) in one alone"
      ), indent: 0, to: &stream)
    writeWrapped(language.legend, indent: 0, to: &stream)
    let column = columnWidth(plans: names.count)
    for part in selection.selected {
      stream.bytes.append(0x0A)
      style.append(language.name(of: part.part), .bold, to: &stream.bytes)
      stream.bytes.append(0x0A)
      if let column, !part.rows.isEmpty { writeHead(names, column, to: &stream) }
      for row in part.rows {
        if let column {
          writeLine(row, column, report, to: &stream)
        } else {
          writeList(row, report, to: &stream)
        }
        try stream.drain()
      }
      writeRest(of: part, to: &stream)
    }
  }

  /// The columns of a plan in a table; nil where they do not all fit.
  private func columnWidth(plans: Int) -> Int? {
    let width = (style.width - Self.narrowestLabel) / max(1, plans) - 2
    return width < Self.narrowest ? nil : min(width, Self.widest)
  }

  private func labelWidth(_ column: Int, _ plans: Int) -> Int { style.width - plans * (column + 2) }

  private func writeHead(_ names: [String], _ column: Int, to stream: inout ByteStream) {
    write(
      TextBody.lines(of: "", labelWidth(column, names.count) - 2, most: 1),
      names.map { (TextBody.lines(of: $0, column, most: Self.mostLines), .dim) }, column, to: &stream)
  }

  private func writeLine(
    _ row: MatrixRow, _ column: Int, _ report: ReportedMatrix, to stream: inout ByteStream
  ) {
    let cells = row.cells.enumerated().map { plan, cell in
      let isApart = row.outliers.contains(plan)
      let text = (isApart ? "!" : "") + report.words(of: cell, of: plan, in: row)
      return (TextBody.lines(of: text, column, most: Self.mostValueLines), paint(cell, isApart: isApart))
    }
    let label = labelWidth(column, row.cells.count) - 2
    write(
      TextBody.lines(of: report.label(of: row), label, most: Self.mostLines), cells, column, to: &stream)
    if let spread = report.spread(of: row) {
      style.append(
        Columns.cut("    \(spread)", to: style.width).text, .dim, to: &stream.bytes)
      stream.bytes.append(0x0A)
    }
  }

  /// Writes a label and cells beside each other, over as many lines as the longest has.
  private func write(
    _ label: [String], _ cells: [(lines: [String], paint: TextStyle.Paint?)], _ column: Int,
    to stream: inout ByteStream
  ) {
    let height = max(label.count, cells.map(\.lines.count).max() ?? 0)
    for line in 0..<height {
      var blank = 0
      func append(_ lines: [String], _ width: Int, _ paint: TextStyle.Paint?) {
        let (bytes, columns) = Columns.cut(line < lines.count ? lines[line] : "", to: width)
        if columns > 0 {
          stream.bytes += Array(repeating: 0x20, count: blank)
          style.append(bytes, paint, to: &stream.bytes)
          blank = 0
        }
        blank += width - columns + 2
      }
      append(label, labelWidth(column, cells.count) - 2, nil)
      for cell in cells { append(cell.lines, column, cell.paint) }
      stream.bytes.append(0x0A)
    }
  }

  private func writeList(_ row: MatrixRow, _ report: ReportedMatrix, to stream: inout ByteStream) {
    writeWrapped(report.label(of: row), indent: 2, to: &stream)
    var groups: [(text: String, plans: [Int])] = []
    for (plan, cell) in row.cells.enumerated() {
      let text = report.words(of: cell, of: plan, in: row)
      if let place = groups.firstIndex(where: { $0.text == text }) {
        groups[place].plans.append(plan)
      } else {
        groups.append((text, [plan]))
      }
    }
    // Those that say something first.
    for group in groups.filter({ row.cells[$0.plans[0]] != nil })
      + groups.filter({ row.cells[$0.plans[0]] == nil })
    {
      let shown = group.plans.prefix(Self.mostNamed).map {
        (row.outliers.contains($0) ? "!" : "") + report.names[$0]
      }
      let more = group.plans.count - shown.count
      let rest = more > 0 ? style.language(" và \(more) kế hoạch nữa", " and \(more) more") : ""
      writeWrapped("\(group.text): \(shown.joined(separator: "; "))\(rest)", indent: 6, to: &stream)
    }
    if let spread = report.spread(of: row) { writeWrapped(spread, indent: 6, to: &stream) }
  }

  private func writeRest(of part: MatrixSelection.Part, to stream: inout ByteStream) {
    let language = style.language
    var rest: [String] = []
    if part.same > 0 {
      rest.append(
        language("\(part.same) mục mọi kế hoạch nói như nhau", "\(part.same) that all plans say alike"))
    }
    if part.single > 0 {
      rest.append(
        language("\(part.single) mục chỉ một kế hoạch có", "\(part.single) that one plan alone has"))
    }
    guard !rest.isEmpty else { return }
    let text = language("cùng với ", "and ") + rest.joined(separator: ", ") + " (--all)"
    writeWrapped(text, indent: 2, to: &stream)
  }

  private func paint(_ cell: MatrixCell?, isApart: Bool) -> TextStyle.Paint? {
    if isApart { return .red }
    return switch cell?.relation {
    case .same, .reworded: nil
    case .changed: .yellow
    case nil: .dim
    }
  }

  /// Writes a text over as many lines as it needs.
  private func writeWrapped(_ text: String, indent: Int, to stream: inout ByteStream) {
    var body = TextBody(style)
    body.wrapped([(text, nil)], indent: indent)
    stream.bytes += body.bytes.isEmpty ? [0x0A] : body.bytes
  }
}

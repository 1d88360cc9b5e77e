public import PlanComparison
internal import PlanFacts
public import PlanRender
internal import PlanSyntax

/// Writes a comparison for people: a summary, the differences that weigh most, then part by part.
///
/// In a wide terminal the two plans stand side by side, in a narrow one below each other.
public struct ComparisonText {
  private let style: TextStyle
  private let parts: [ReportPart]
  private let showsAll: Bool

  /// Columns from which the plans stand side by side.
  private static let wide = 96
  /// How many of the differences that weigh most the summary tells.
  private static let mostDifferences = 10

  /// The parts to show, and whether also what is the same.
  public init(_ style: TextStyle, parts: [ReportPart] = ReportPart.allCases, showsAll: Bool = false) {
    self.style = style
    self.parts = parts
    self.showsAll = showsAll
  }

  /// Writes a comparison.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the size of the plans.
  public func write(_ comparison: Comparison, to stream: inout ByteStream) throws {
    let rows = ReportRows(comparison, style.language)
    var written: [(part: ReportPart, rows: [ReportRow])] = []
    for part in parts { written.append((part, part.lists.flatMap { rows.rows(of: $0) })) }
    var text = TextBody(style)
    writeSummary(of: comparison, written.flatMap(\.rows), to: &text)
    for (part, rows) in written { write(rows, of: part, to: &text) }
    stream.bytes += text.bytes
    try stream.drain()
  }

  // MARK: Summary

  private func writeSummary(of comparison: Comparison, _ rows: [ReportRow], to text: inout TextBody) {
    let language = style.language
    for side in Side.allCases {
      let label = comparison[side].label
      let names = [label.province, label.issuer, label.date.map { String($0.year) }].compactMap(\.self)
      text.line([
        ("\(side == .a ? "A" : "B")  ", side == .a ? .red : .green), (label.name, .bold),
        (names.isEmpty ? "" : "  " + names.joined(separator: ", "), nil),
      ])
    }
    let units = (comparison.a.label, comparison.b.label)
    if let unit = units.0.unit, unit == units.1.unit, units.0.province != units.1.province {
      text.wrapped(language("Cả hai nay thuộc \(unit).", "Both belong to \(unit) today."))
    }
    let summary = comparison.summary
    let count = summary.statements
    text.line([])
    text.wrapped(
      language(
        "Chung: \(count.pairedA) trong \(count.a) mục của A (\(percent(summary.shareA)) lời văn), \(count.pairedB) trong \(count.b) mục của B (\(percent(summary.shareB))); \(count.same) cặp như nhau, \(count.reworded) viết lại, \(count.changed) khác, \(summary.moved) chuyển chỗ.",
        "Shared: \(count.pairedA) of the \(count.a) statements of A (\(percent(summary.shareA)) of their words), \(count.pairedB) of the \(count.b) of B (\(percent(summary.shareB))); \(count.same) pairs the same, \(count.reworded) reworded, \(count.changed) changed, \(summary.moved) moved."
      ))
    text.wrapped(
      language(
        "Riêng: A có \(count.a - count.pairedA) mục, B có \(count.b - count.pairedB) mục.",
        "Alone: A has \(count.a - count.pairedA) statements, B has \(count.b - count.pairedB)."))
    for list in FactList.allCases {
      guard let count = summary.facts[list], count.a + count.b > 0 else { continue }
      text.line([
        (
          "  \(language.name(of: .facts(list))): "
            + language(
              "A \(count.a), B \(count.b), chung \(count.pairs), khác \(count.changed)",
              "A \(count.a), B \(count.b), shared \(count.pairs), changed \(count.changed)"), nil
        )
      ])
    }
    writeWeightiest(rows, to: &text)
  }

  private func writeWeightiest(_ rows: [ReportRow], to text: inout TextBody) {
    let heavy = rows.enumerated().filter { $0.element.weight > 2 }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    guard !heavy.isEmpty else { return }
    text.line([])
    text.line([(style.language("Khác nhau nhiều nhất", "What differs most"), .bold)])
    for (_, row) in heavy.prefix(Self.mostDifferences) {
      guard let change = row.changes.max(by: { ReportRow.weight(of: $0) < ReportRow.weight(of: $1) }) else {
        continue
      }
      text.wrapped("  " + places(of: row) + "  " + describe(change))
    }
  }

  private func describe(_ change: Change) -> String {
    let words = [change.a, change.b].map { style.language.words(of: $0) }
    return style.language.heading(of: change) + ": " + words.joined(separator: " → ")
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  private func places(of row: ReportRow) -> String {
    [row.a, row.b].compactMap(\.self).map { "\($0.section):\($0.line)" }.joined(separator: " ~ ")
  }

  // MARK: Parts

  private func write(_ rows: [ReportRow], of part: ReportPart, to text: inout TextBody) {
    let shown = rows.filter { showsAll || $0.relation == nil || $0.relation == .changed || $0.isMoved }
    let hidden = rows.count - shown.count
    guard !rows.isEmpty else { return }
    text.line([])
    let note =
      hidden == 0
      ? ""
      : style.language(
        "  (\(hidden) cặp không khác, xem với --all)", "  (\(hidden) pairs do not differ; --all shows them)")
    text.line([(style.language.name(of: part), .bold), (note, .dim)])
    var group: String?
    for row in shown {
      if row.group != group, let name = row.group { text.line([("  [\(name)]", .cyan)]) }
      group = row.group
      write(row, to: &text)
    }
  }

  private func write(_ row: ReportRow, to text: inout TextBody) {
    let language = style.language
    var heading: [String] = []
    if let relation = row.relation {
      heading.append(language.name(of: relation))
      if row.isMoved { heading.append(language.moved) }
      var named: [String] = []
      for change in row.changes where change.kind != .other {
        let name = language.heading(of: change)
        if !named.contains(name) { named.append(name) }
      }
      heading += named
    } else {
      heading.append(row.b == nil ? language("chỉ A", "only A") : language("chỉ B", "only B"))
    }
    text.line([("  " + places(of: row), .cyan), ("  " + heading.joined(separator: " · "), .dim)])
    let a = row.a.map { $0.words }, b = row.b.map { $0.words }
    // Where both say the same, one of them is enough.
    if row.relation == .same, let a {
      text.marked(a, .a, indent: 4)
    } else if style.width >= Self.wide, let a, let b {
      text.sideBySide(a, b, indent: 4)
    } else {
      if let a { text.marked(a, .a, lead: "A ", indent: 4) }
      if let b { text.marked(b, .b, lead: "B ", indent: 4) }
    }
  }
}

internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// Writes the awards of two plans as a grid: form and authority down the side, occasions across, in each field the plans.
struct AwardTableText {
  let style: TextStyle
  let pair: ReportedPair

  private static let leastLabel = 30
  private static let mostColumn = 12

  func write(to text: inout TextBody) {
    let table = AwardTable(Side.allCases.map { pair.plan(of: $0) })
    let names = table.occasions.map { style.language.name(of: $0) }
    let widths = names.map { name in
      // Long names stand on several lines.
      max(
        3, name.split(separator: " ").map { Columns.count($0) }.max() ?? 0,
        min(Columns.count(name), Self.mostColumn))
        + 2
    }
    let label = style.width - 4 - widths.reduce(0, +)
    guard label >= Self.leastLabel else { return writeList(table, to: &text) }
    text.wrapped([(legend, .dim)], indent: 2)
    let heads = zip(names, widths).map { TextBody.lines(of: $0, $1 - 2) }
    for line in 0..<(heads.map(\.count).max() ?? 0) {
      text.cells(
        [("", label)] + zip(heads, widths).map { (line < $0.count ? $0[line] : "", $1) }, indent: 2, .dim)
    }
    for row in table.rows {
      let fields = table.occasions.map { occasion in letters(row.mentions(on: occasion)) }
      let lines = TextBody.lines(of: self.label(of: row), label)
      for (place, line) in lines.enumerated() {
        let cells = place == 0 ? zip(fields, widths).map { ($0, $1) } : []
        text.cells([(line, label)] + cells, indent: 2)
      }
    }
  }

  private var legend: String { "A \(pair.name(of: .a)) · B \(pair.name(of: .b))" }

  /// Where the terminal is too narrow: below each award who grants it when.
  private func writeList(_ table: AwardTable, to text: inout TextBody) {
    for row in table.rows {
      text.wrapped([(label(of: row), nil)], indent: 2, hanging: 2)
      for side in Side.allCases {
        let place = side == .a ? 0 : 1
        let occasions = table.occasions.filter { occasion in
          row.mentions(on: occasion).contains { $0.plan == place }
        }
        guard !occasions.isEmpty else { continue }
        let names = occasions.map { style.language.name(of: $0) }.joined(separator: ", ")
        text.wrapped(
          [(pair.name(of: side) + ":", side.paint), (names, nil)], indent: 4, hanging: 2)
      }
    }
  }

  private func label(of row: AwardTable.Row) -> String {
    let facts = FactText(style.language)
    return [facts.heading(of: row.award), facts.level(of: row.award)].compactMap(\.self).joined(
      separator: " · ")
  }

  private func letters(_ mentions: [AwardTable.Mention]) -> String {
    mentions.isEmpty ? "–" : mentions.map { Side.allCases[$0.plan].letter }.joined(separator: " ")
  }
}

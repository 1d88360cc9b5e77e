internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// What the plans are, what of each list they share, and on what they disagree most.
struct MatrixSummary {
  let page: MatrixPage
  private var wording: Wording { page.wording }
  private var numbers: NumberText { NumberText(language: wording.language) }

  /// How many rows are named here.
  private static let mostRows = 10

  func write(to html: inout HTMLWriter) throws {
    try PlanTable(wording: wording, plans: page.plans).write(to: &html)
    writeCounts(to: &html)
    writeDisagreements(to: &html)
  }

  private func writeCounts(to html: inout HTMLWriter) {
    let all = page.plans.count
    html.table(
      [.class("counts")],
      caption: wording("Bao nhiêu kế hoạch nêu cùng một việc", "How many plans say the same thing")
    ) {
      html in
      let number: [HTMLAttribute] = [.class("number")]
      html.head([
        (wording("Loại", "Kind"), []), (wording("Số việc", "Things"), number),
        (wording("Mọi kế hoạch", "All plans"), number), (wording("Quá nửa", "More than half"), number),
        (wording("Ít hơn", "Fewer"), number), (wording("Chỉ một", "Only one"), number),
      ])
      html.open(.tbody)
      for list in page.lists {
        let counts = page.rows.filter { $0.row.list == list }.map(\.row.count)
        guard !counts.isEmpty else { continue }
        html.open(.tr)
        html.element(.th, [.scope("row")], text: wording.name(of: list))
        let values = [
          counts.count, counts.count { $0 == all }, counts.count { $0 < all && $0 * 2 > all },
          counts.count { $0 > 1 && $0 * 2 <= all && $0 < all }, counts.count { $0 == 1 },
        ]
        html.write(values, numbers)
        html.close(.tr)
      }
      html.close(.tbody)
    }
  }

  /// The rows on which plans disagree most, which come first in the matrix.
  private func writeDisagreements(to html: inout HTMLWriter) {
    let rows = page.sharedRows.filter { $0.row.disagreement > 0 }.prefix(Self.mostRows)
    guard !rows.isEmpty else { return }
    html.element(.h3, text: wording("Khác nhau nhiều nhất", "Where plans disagree most"))
    html.open(.ol)
    for (place, row) in rows {
      html.open(.li)
      html.link(page.anchor(ofRow: place), to: row, of: page.report)
      html.text(" ")
      html.element(.span, [.class("kind")], text: wording.name(of: row.list))
      html.close(.li)
    }
    html.close(.ol)
  }
}

internal import PlanComparison
internal import PlanFacts

/// The quantities that several plans set: drawn, with the lowest, the median and the highest.
struct MatrixTargets {
  let page: MatrixPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let rows = page.sharedRows.filter { $0.row.list == .facts(.targets) }
      .map { ($0.place, $0.row, OrderedCells($0.row, page)) }.filter { $0.2.cells.count > 1 }
    guard !rows.isEmpty else { return html.writeNothing(wording) }
    try html.table(
      [.class("targets")], caption: wording("Chỉ tiêu của nhiều kế hoạch", "Targets of several plans")
    ) {
      html in
      html.head([
        (wording("Chỉ tiêu", "Target"), []), (wording("Trên thang", "On the scale"), [.class("chart")]),
        (wording("Số kế hoạch", "Plans"), [.class("number")]),
        (wording("Thấp nhất", "Lowest"), [.class("number")]),
        (wording("Giữa", "Median"), [.class("number")]), (wording("Cao nhất", "Highest"), [.class("number")]),
      ])
      html.open(.tbody)
      for (place, row, ordered) in rows {
        write(place, row, ordered, to: &html)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(_ place: Int, _ row: MatrixRow, _ ordered: OrderedCells, to html: inout HTMLWriter) {
    html.open(.tr)
    html.element(.th, [.scope("row"), .lang("vi")]) {
      $0.link(page.anchor(ofRow: place), row.label)
    }
    html.open(.td, [.class("chart")])
    let targets = ordered.cells.compactMap { entry in
      let targets = entry.plan.plan.targets
      return entry.cell.index < targets.count ? (entry.plan, targets[entry.cell.index]) : nil
    }
    ValueStrip(targets, wording: wording, median: ordered.median?.order).write(to: &html)
    html.close(.td)
    html.element(.td, [.class("number")], text: String(ordered.cells.count))
    for entry in [ordered.cells.first, ordered.median, ordered.cells.last] {
      html.open(.td, [.class("number")])
      if let entry {
        html.link(page.anchor(of: entry.cell, in: row, of: entry.plan), entry.words)
        html.element(.div, [.class("value")], text: entry.plan.name)
      }
      html.close(.td)
    }
    html.close(.tr)
  }
}

internal import PlanComparison
internal import PlanFacts

/// The quantities that several plans set: drawn, with the lowest, the median and the highest.
struct MatrixTargets {
  let page: MatrixPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let rows = page.sharedRows.filter { $0.row.list == .facts(.targets) }
      .map { ($0.place, $0.row, page.report.ordered($0.row)) }.filter { $0.2.count > 1 }
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

  private func write(
    _ place: Int, _ row: MatrixRow, _ ordered: [ReportedMatrix.Entry], to html: inout HTMLWriter
  ) {
    guard let first = ordered.first, let last = ordered.last else { return }
    // The lower of the two in the middle where their number is even, so that it is the value of some plan.
    let median = ordered[(ordered.count - 1) / 2]
    html.open(.tr)
    html.element(.th, [.scope("row"), .lang("vi")]) {
      $0.link(page.anchor(ofRow: place), row.label)
    }
    html.open(.td, [.class("chart")])
    let targets = ordered.compactMap { entry in
      let plan = page.plans[entry.plan]
      return entry.cell.index < plan.plan.targets.count ? (plan, plan.plan.targets[entry.cell.index]) : nil
    }
    ValueStrip(targets, wording: wording, median: median.order).write(to: &html)
    html.close(.td)
    html.element(.td, [.class("number")], text: String(ordered.count))
    // Where all are equal, none is the highest.
    let shown = first.order == last.order ? [first] : [first, median, last]
    for entry in shown {
      let plan = page.plans[entry.plan]
      html.open(.td, [.class("number")])
      html.link(plan.anchor(of: entry.cell), entry.words)
      let note = shown.count == 1 ? wording("tất cả như nhau", "all alike") : plan.name
      html.element(.div, [.class("value")], text: note)
      html.close(.td)
    }
    for _ in shown.count..<3 { html.element(.td, [.class("number")], text: "") }
    html.close(.tr)
  }
}

internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// What each plan says that no other one does.
struct MatrixAlone {
  let page: MatrixPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    var alone: [[(row: MatrixRow, cell: MatrixCell)]] = page.plans.map { _ in [] }
    for (_, row) in page.rows where row.count == 1 {
      guard let plan = row.cells.firstIndex(where: { $0 != nil }), let cell = row.cells[plan] else {
        continue
      }
      alone[plan].append((row, cell))
    }
    guard alone.contains(where: { !$0.isEmpty }) else { return }
    html.element(.h3, text: wording("Chỉ một kế hoạch có", "What one plan has alone"))
    for (plan, rows) in zip(page.plans, alone) where !rows.isEmpty {
      html.open(.details, [.class("texts")])
      html.open(.summary)
      html.letter(of: plan)
      html.text("\(plan.name): \(rows.count)")
      html.close(.summary)
      for list in page.lists {
        let rows = rows.filter { $0.row.list == list }
        guard !rows.isEmpty else { continue }
        html.element(.p, [.class("note")], text: wording.name(of: list))
        html.open(.ul)
        for (row, cell) in rows {
          html.open(.li)
          html.link(plan.anchor(of: cell), to: row, of: page.report)
          if row.tellsValues, let words = page.report.value(of: cell, of: plan.number), !words.isEmpty {
            html.text(" ")
            html.element(.span, [.class("kind")], text: words)
          }
          html.close(.li)
        }
        html.close(.ul)
      }
      html.close(.details)
      try html.drain()
    }
  }
}

internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The matrix: a row for each thing that several plans say, a column for each plan, whose heading stays in view.
struct MatrixTable {
  let page: MatrixPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let rows = page.sharedRows
    guard !rows.isEmpty else { return html.writeNothing(wording) }
    let table = Anchor("matrix-table")
    let lists = page.lists.filter { list in rows.contains { $0.row.list == list } }
    FilterBar(
      wording: wording, table: table, lists: lists.map { ($0.name, wording.name(of: $0)) },
      relations: [
        ("changed", wording("có khác nhau", "with differences")), ("same", wording("như nhau", "alike")),
      ],
      plans: page.plans.map { (String($0.number), $0.name) }, sorts: true
    ).write(to: &html)
    html.element(
      .p, [.class("note")],
      text: wording(
        "Như nhau, viết lại, khác: so với lời ghi ở đầu hàng, là lời của đa số. Mỗi ô dẫn đến chỗ ấy trong văn bản.",
        "Same, reworded, changed: against what most plans say, which stands at the head of the row. Each field leads to its place in the text."
      ))
    try html.table(
      [.class("matrix"), .id(table)],
      caption: wording("Việc và kế hoạch nêu việc ấy", "What plans say, plan by plan"), in: "window"
    ) { html in
      html.head(
        [(wording("Việc", "What"), [.class("corner")])]
          + page.plans.map { ($0.name, [.data(.plan, String($0.number))]) })
      html.open(.tbody)
      for (place, row) in rows {
        write(row, place, lists.firstIndex(of: row.list) ?? 0, to: &html)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(_ row: MatrixRow, _ place: Int, _ list: Int, to html: inout HTMLWriter) {
    let differs = row.disagreement > 0
    // By part, and in a part by disagreement.
    let order = String(list * 1_000_000 + place)
    html.open(
      .tr,
      [
        .id(page.anchor(ofRow: place)), .data(.list, row.list.name),
        .data(.relation, differs ? "changed" : "same"), .data(.place, order),
      ])
    html.open(.th, [.scope("row")])
    html.element(.span, [.class("clamp"), .lang("vi")], text: page.report.label(of: row))
    html.element(.span, [.class("kind")], text: wording.name(of: row.list))
    html.close(.th)
    for (plan, cell) in zip(page.plans, row.cells) {
      let isOutlier = row.outliers.contains(plan.number)
      write(cell, of: plan, in: row, isOutlier: isOutlier, to: &html)
    }
    html.close(.tr)
  }

  private func write(
    _ cell: MatrixCell?, of plan: ReportPlan, in row: MatrixRow, isOutlier: Bool, to html: inout HTMLWriter
  ) {
    guard cell != nil || isOutlier else {
      html.empty(.td)
      return
    }
    html.open(.td, [.data(.column, plan.name)] + (isOutlier ? [.class("outlier")] : []))
    if let cell {
      let anchor = plan.anchor(of: cell)
      let relation = wording.name(of: cell.relation)
      let value = row.tellsValues ? page.report.value(of: cell, of: plan.number) : nil
      let words = value.flatMap { $0.isEmpty ? nil : $0 }
      html.link(anchor, words ?? relation)
      if words != nil { html.element(.span, [.class("kind")], text: relation) }
    } else {
      html.writeNone(wording)
    }
    if isOutlier { html.element(.span, [.class("kind")], text: wording("khác hẳn", "stands apart")) }
    html.close(.td)
  }
}

internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// The words of each plan for what several plans say otherwise, with those marked that the most typical one has not.
struct MatrixTexts {
  let page: MatrixPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let rows = page.sharedRows.filter { place, row in
      if case .statements = row.list { return row.disagreement > 0 }
      return false
    }
    guard !rows.isEmpty else { return html.writeNothing(wording) }
    html.element(
      .p, [.class("note")],
      text: wording(
        "Mở từng việc để đọc lời văn của mỗi kế hoạch; chữ gạch chân không có ở lời văn tiêu biểu, đứng đầu.",
        "Open a row to read the words of each plan; what is underlined is not in the most typical wording, which comes first."
      ))
    for (_, row) in rows {
      try write(row, to: &html)
      try html.drain()
    }
  }

  /// What a plan says in a row.
  private struct Text {
    let plan: ReportPlan
    let cell: MatrixCell
    /// The place among its statements.
    let statement: Int
  }

  private func write(_ row: MatrixRow, to html: inout HTMLWriter) throws {
    let texts = zip(page.plans, row.cells).compactMap { plan, cell -> Text? in
      guard let cell, let statement = plan.statement(of: cell) else { return nil }
      return Text(plan: plan, cell: cell, statement: statement)
    }
    guard let typical = texts.first(where: { $0.plan.number == row.typical }) ?? texts.first else { return }
    html.open(.details, [.class("texts")])
    html.open(.summary)
    html.element(.span, [.lang("vi")], text: row.label)
    html.text(" ")
    html.element(.span, [.class("kind")], text: wording.name(of: row.list))
    html.close(.summary)
    html.open(.dl)
    write(typical, nil, to: &html)
    for text in texts where text.plan.number != typical.plan.number { write(text, typical, to: &html) }
    html.close(.dl)
    html.close(.details)
  }

  private func write(_ text: Text, _ typical: Text?, to html: inout HTMLWriter) {
    let plan = text.plan.plan
    html.open(.dt)
    html.text(text.plan.name + " ")
    html.element(.a, [.class("ref"), .href(text.plan.anchor(of: text.cell))], text: text.cell.section)
    html.element(.span, [.class("kind")], text: wording.name(of: text.cell.relation))
    html.close(.dt)
    html.open(.dd, [.lang("vi")])
    let ranges = typical.map {
      WordDifference.ranges(in: text.plan.compared, text.statement, notIn: $0.plan.compared, $0.statement)
    }
    html.write(
      PlacedText(plan.block(of: plan.statements[text.statement]), in: plan.outline),
      WordMarks(substance: text.cell.relation == .changed ? ranges ?? [] : [], wording: ranges ?? []))
    html.close(.dd)
  }
}

internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// The words of each plan for what several plans say otherwise, with those marked that the most typical one has not.
struct MatrixTexts {
  let page: MatrixPage
  let plans: [ComparedPlan]
  private var wording: Wording { page.wording }
  private let statements: [[String: Int]]

  init(page: MatrixPage, plans: [ComparedPlan]) {
    self.page = page
    self.plans = plans
    statements = plans.map { compared in
      Dictionary(
        compared.plan.statements.enumerated().map { place, statement in
          (compared.plan.outline.id(of: statement.block, in: statement.part), place)
        }, uniquingKeysWith: { first, _ in first })
    }
  }

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

  private func write(_ row: MatrixRow, to html: inout HTMLWriter) throws {
    let texts = zip(page.plans.indices, row.cells).compactMap { plan, cell -> (Int, MatrixCell, Int)? in
      guard let cell, let statement = statements[plan][cell.section] else { return nil }
      return (plan, cell, statement)
    }
    guard let typical = texts.first(where: { $0.0 == row.typical }) ?? texts.first else { return }
    html.open(.details, [.class("texts")])
    html.open(.summary)
    html.element(.span, [.lang("vi")], text: row.label)
    html.text(" ")
    html.element(.span, [.class("kind")], text: wording.name(of: row.list))
    html.close(.summary)
    html.open(.dl)
    write(typical, nil, to: &html)
    for text in texts where text.0 != typical.0 { write(text, typical, to: &html) }
    html.close(.dl)
    html.close(.details)
  }

  private func write(
    _ text: (Int, MatrixCell, Int), _ typical: (Int, MatrixCell, Int)?, to html: inout HTMLWriter
  ) {
    let plan = page.plans[text.0]
    let statement = plan.plan.statements[text.2]
    let block = plan.plan.outline.outline(of: statement.part).blocks[statement.block]
    html.open(.dt)
    html.text(plan.name + " ")
    html.element(
      .a, [.class("ref"), .href(plan.anchor(ofBlock: statement.block, in: statement.part))],
      text: text.1.section)
    html.element(.span, [.class("kind")], text: wording.name(of: text.1.relation))
    html.close(.dt)
    html.open(.dd, [.lang("vi")])
    let ranges = typical.map {
      WordDifference.ranges(in: plans[text.0], text.2, notIn: plans[$0.0], $0.2)
    }
    html.write(
      PlacedText(block, in: plan.plan.outline),
      WordMarks(substance: text.1.relation == .changed ? ranges ?? [] : [], wording: ranges ?? []))
    html.close(.dd)
  }
}

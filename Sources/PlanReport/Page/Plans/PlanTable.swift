internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// The plans of the report: who issued what, when.
struct PlanTable {
  let wording: Wording
  let plans: [ReportPlan]

  func write(to html: inout HTMLWriter) throws {
    try html.table([.class("plans")], caption: wording("Các kế hoạch", "The plans")) { html in
      html.head([
        (wording("Kế hoạch", "Plan"), []), (wording("Cơ quan ban hành", "Issued by"), []),
        (wording("Số, ký hiệu", "Number"), []), (wording("Ngày", "Date"), []),
        (wording("Trích yếu", "Title"), []),
      ])
      html.open(.tbody)
      for plan in plans {
        write(plan, to: &html)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(_ plan: ReportPlan, to html: inout HTMLWriter) {
    let header = plan.plan.outline.plan.header
    let none = "–"
    let number = [header.number, header.symbol].compactMap(\.self).joined(separator: "/")
    html.open(.tr)
    html.open(.th, [.scope("row")])
    html.letter(of: plan)
    html.link(plan.anchor, plan.name)
    html.close(.th)
    let issuer = [header.issuer, header.province].compactMap(\.self).joined(separator: ", ")
    html.element(
      .td, [.data(.column, wording("Cơ quan ban hành", "Issued by")), .lang("vi")],
      text: issuer.isEmpty ? none : issuer)
    html.element(
      .td, [.data(.column, wording("Số, ký hiệu", "Number"))], text: number.isEmpty ? none : number)
    html.element(
      .td, [.class("day"), .data(.column, wording("Ngày", "Date"))],
      text: plan.label.date.map { TimeText(language: wording.language).text(of: $0) } ?? none)
    html.element(
      .td, [.data(.column, wording("Trích yếu", "Title")), .lang("vi")], text: plan.label.title ?? none)
    html.close(.tr)
  }
}

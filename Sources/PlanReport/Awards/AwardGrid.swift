internal import PlanComparison
internal import PlanRender

/// The awards of plans: what is granted by whom down the side, on what occasion across, and in each field which plans.
struct AwardGrid {
  private let wording: Wording
  private let plans: [ReportPlan]
  private let table: AwardTable

  /// The most plans whose names stand in a field without being folded away.
  private static let mostNames = 6

  init(_ plans: [ReportPlan], wording: Wording) {
    self.plans = plans
    self.wording = wording
    table = AwardTable(plans.map(\.plan))
  }

  var isEmpty: Bool { table.rows.isEmpty }

  func write(to html: inout HTMLWriter) throws {
    try html.table(
      [.class("awards")],
      caption: wording(
        "Hình thức, cấp khen thưởng và dịp xét", "Awards by form, who grants them, and occasion")
    ) { html in
      let names = table.occasions.map { wording.language.name(of: $0) }
      html.head(
        [(wording("Hình thức", "Form"), []), (wording("Thẩm quyền", "Granted by"), [])]
          + names.map { ($0, [.class("mid")]) })
      html.open(.tbody)
      for row in table.rows {
        html.open(.tr)
        html.element(.th, [.scope("row"), .lang("vi")], text: wording.facts.heading(of: row.award))
        html.element(.td, text: wording.facts.level(of: row.award) ?? wording.language.notNamed)
        for (occasion, name) in zip(table.occasions, names) {
          html.open(.td, [.class("mid"), .data(.column, name)])
          write(row.mentions(on: occasion), to: &html)
          html.close(.td)
        }
        html.close(.tr)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(_ mentions: [AwardTable.Mention], to html: inout HTMLWriter) {
    guard !mentions.isEmpty else {
      html.element(.span, [.class("none"), .label(wording.none)], text: "–")
      return
    }
    let isMany = mentions.count > Self.mostNames
    if isMany {
      html.open(.details)
      html.element(.summary, text: wording("\(mentions.count) kế hoạch", "\(mentions.count) plans"))
    }
    for mention in mentions {
      let plan = plans[mention.plan]
      let anchor = plan.anchor(of: mention.index, in: .awards)
      if plans.count == 2 {
        html.open(.a, [.href(anchor), .label(plan.title), .class(plan.letterClass)])
        html.text(plan.letter)
        html.close(.a)
        html.text(" ")
      } else {
        html.open(.div)
        html.link(anchor, plan.name)
        html.close(.div)
      }
    }
    if isMany { html.close(.details) }
  }
}

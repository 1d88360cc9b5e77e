internal import PlanComparison
internal import PlanFacts
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
        if let first = row.mentions.first {
          html.element(
            .th, [.scope("row"), .lang("vi")],
            text: wording.facts.capitalized(wording.facts.name(of: first.award)))
          html.element(.td, text: authority(of: first.award))
        }
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

  private func authority(of award: Award) -> String {
    if let level = award.authorityLevel { return wording.language.name(of: level) }
    return award.authority ?? wording("không nêu", "not named")
  }

  private func write(_ mentions: [AwardTable.Mention], to html: inout HTMLWriter) {
    guard !mentions.isEmpty else {
      html.element(.span, [.class("none"), .label(wording.none)], text: "–")
      return
    }
    let places = Set(mentions.map(\.plan)).sorted()
    let isMany = places.count > Self.mostNames
    if isMany {
      html.open(.details)
      html.element(.summary, text: wording("\(places.count) kế hoạch", "\(places.count) plans"))
    }
    for number in places {
      guard let mention = mentions.first(where: { $0.plan == number }) else { continue }
      let plan = plans[number]
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

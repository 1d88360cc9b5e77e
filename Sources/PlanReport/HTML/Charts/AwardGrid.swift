internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The awards of plans: what is granted by whom down the side, on what occasion across, and in each field which plans.
struct AwardGrid {
  private struct Entry {
    let plan: ReportPlan
    let index: Int
    let award: Award
  }

  private let wording: Wording
  private let plans: [ReportPlan]
  private let rows: [(key: AwardKey, entries: [Entry])]
  private let occasions: [Award.Occasion?]

  /// The most plans whose names stand in a field without being folded away.
  private static let mostNames = 6

  init(_ plans: [ReportPlan], wording: Wording) {
    self.plans = plans
    self.wording = wording
    var order: [AwardKey] = []
    var entries: [AwardKey: [Entry]] = [:]
    for plan in plans {
      for (index, award) in plan.plan.awards.enumerated() {
        let key = AwardKey(award)
        if entries[key] == nil { order.append(key) }
        entries[key, default: []].append(Entry(plan: plan, index: index, award: award))
      }
    }
    rows = order.enumerated()
      .sorted { (-$0.element.standing, $0.offset) < (-$1.element.standing, $1.offset) }
      .map { ($0.element, entries[$0.element] ?? []) }
    let all = entries.values.joined().map(\.award.occasions)
    occasions =
      Award.Occasion.allCases.filter { occasion in all.contains { $0.contains(occasion) } }
      + (all.contains { $0.isEmpty } ? [nil] : [])
  }

  var isEmpty: Bool { rows.isEmpty }

  func write(to html: inout HTMLWriter) throws {
    try html.table(
      [.class("awards")],
      caption: wording(
        "Hình thức, cấp khen thưởng và dịp xét", "Awards by form, who grants them, and occasion")
    ) { html in
      let names = occasions.map { occasion in
        occasion.map { wording.language.name(of: $0) } ?? wording("không nêu dịp", "no occasion named")
      }
      html.head(
        [(wording("Hình thức", "Form"), []), (wording("Thẩm quyền", "Granted by"), [])]
          + names.map { ($0, [.class("mid")]) })
      html.open(.tbody)
      for row in rows {
        html.open(.tr)
        if let first = row.entries.first {
          // Plans write it with a small letter in the middle of a sentence.
          let name = FactText(wording: wording).name(of: first.award)
          html.element(
            .th, [.scope("row"), .lang("vi")], text: name.prefix(1).uppercased() + name.dropFirst())
          html.element(.td, text: authority(of: row.entries.map(\.award)))
        }
        for (occasion, name) in zip(occasions, names) {
          let found = row.entries.filter { entry in
            occasion.map { entry.award.occasions.contains($0) } ?? entry.award.occasions.isEmpty
          }
          html.open(.td, [.class("mid"), .data(.column, name)])
          write(found, to: &html)
          html.close(.td)
        }
        html.close(.tr)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func authority(of awards: [Award]) -> String {
    if let level = awards.first?.authorityLevel { return wording.language.name(of: level) }
    return awards.first?.authority ?? wording("không nêu", "not named")
  }

  private func write(_ entries: [Entry], to html: inout HTMLWriter) {
    guard !entries.isEmpty else {
      html.element(.span, [.class("none"), .label(wording.none)], text: "–")
      return
    }
    let places = Set(entries.map(\.plan.number)).sorted()
    let isMany = places.count > Self.mostNames
    if isMany {
      html.open(.details)
      html.element(.summary, text: wording("\(places.count) kế hoạch", "\(places.count) plans"))
    }
    for number in places {
      guard let entry = entries.first(where: { $0.plan.number == number }) else { continue }
      let anchor = entry.plan.anchor(of: entry.index, in: .awards)
      if plans.count == 2 {
        html.open(.a, [.href(anchor), .label(entry.plan.title), .class(entry.plan.letterClass)])
        html.text(entry.plan.letter)
        html.close(.a)
        html.text(" ")
      } else {
        html.open(.div)
        html.link(anchor, entry.plan.name)
        html.close(.div)
      }
    }
    if isMany { html.close(.details) }
  }
}

internal import PlanComparison
internal import PlanFacts

/// The facts of one list side by side.
struct PairFacts {
  let page: PairPage
  let list: FactList
  let anchor: Anchor
  private let caption: String
  private let facts: [PairedFact]
  private var wording: Wording { page.wording }

  /// The facts to show; those of the whole list where none are given.
  init(
    page: PairPage, list: FactList, anchor: Anchor, caption: String? = nil, facts: [PairedFact]? = nil
  ) {
    self.page = page
    self.list = list
    self.anchor = anchor
    self.caption = caption ?? page.wording.name(of: list)
    self.facts = facts ?? PairedFact.all(of: list, in: page.comparison)
  }

  /// Shorter tables need no filter.
  private static let fewRows = 12

  func write(to html: inout HTMLWriter) throws {
    guard !facts.isEmpty else { return html.writeNothing(wording) }
    if facts.count > Self.fewRows {
      let standings = Standing.all.filter { standing in
        if case .both(let relation) = standing { facts.contains { $0.relation == relation } } else { true }
      }
      FilterBar(
        wording: wording, table: anchor, relations: standings.map { ($0.code, $0.name(in: page.pair)) }
      ).write(to: &html)
    }
    try html.table([.class("pairs"), .id(anchor)], caption: caption, in: "wide") { html in
      html.head([(wording("Quan hệ", "Relation"), []), (page.a.title, []), (page.b.title, [])])
      html.open(.tbody)
      for fact in facts {
        write(fact, to: &html)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(_ fact: PairedFact, to html: inout HTMLWriter) {
    html.open(.tr, [.data(.relation, fact.standing.code)])
    html.open(.th, [.scope("row")])
    html.write(fact.standing, DifferenceMaker(page.pair).differences(of: fact), in: page.pair)
    html.close(.th)
    for side in Side.allCases {
      html.open(.td, [.data(.column, page[side].title), .lang("vi")])
      if let first = fact[side].first {
        let text = wording.facts
        let plan = page[side]
        html.link(plan.anchor(of: first, in: list), text.label(of: fact[side], in: list, of: plan.plan))
        let value = text.value(of: fact[side], in: list, of: plan.plan)
        if !value.isEmpty { html.element(.div, [.class("value")], text: value) }
        writeFurther(fact[side].dropFirst(), side, to: &html)
      } else {
        html.writeNone(wording)
      }
      html.close(.td)
    }
    html.close(.tr)
  }

  /// Links to the other mentions of the fact, by where they stand.
  private func writeFurther(_ places: ArraySlice<Int>, _ side: Side, to html: inout HTMLWriter) {
    guard !places.isEmpty else { return }
    html.open(.div, [.class("place")])
    for index in places {
      html.link(
        page[side].anchor(of: index, in: list), page.pair.place(of: index, in: .facts(list), side).section)
      html.text(" ")
    }
    html.close(.div)
  }
}

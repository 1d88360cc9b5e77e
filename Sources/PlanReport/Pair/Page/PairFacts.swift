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
      let relations = Relation.allCases.filter { relation in facts.contains { $0.relation == relation } }
      FilterBar(
        wording: wording, table: anchor,
        relations: relations.map { ($0.rawValue, wording.name(of: $0)) }
          + [("only-a", wording.only(in: page.a)), ("only-b", wording.only(in: page.b))]
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
    html.open(.tr, [.data(.relation, fact.name)])
    html.open(.th, [.scope("row")])
    html.writeRelation(of: fact, in: page)
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

extension HTMLWriter {
  /// How facts of two plans are to each other, and what differs.
  mutating func writeRelation(of fact: PairedFact, in page: PairPage) {
    guard let relation = fact.relation else {
      return element(
        .span, [.class("relation")], text: page.wording.only(in: fact.a.isEmpty ? page.b : page.a))
    }
    element(.span, [.class("relation")], text: page.wording.name(of: relation))
    for difference in DifferenceMaker(page.pair).differences(of: fact) {
      element(.span, [.class("kind")], text: difference.heading(in: page.pair))
    }
  }
}

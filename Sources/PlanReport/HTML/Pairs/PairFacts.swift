internal import PlanComparison
internal import PlanFacts

/// The facts of one list side by side.
struct PairFacts {
  let page: PairPage
  let list: FactList
  let anchor: Anchor
  private var wording: Wording { page.wording }

  init(page: PairPage, list: FactList, anchor: Anchor) {
    self.page = page
    self.list = list
    self.anchor = anchor
  }

  /// Shorter tables need no filter.
  private static let fewRows = 12

  func write(to html: inout HTMLWriter) throws {
    let facts = PairedFact.all(of: list, in: page.comparison)
    guard !facts.isEmpty else { return html.writeNothing(wording) }
    if facts.count > Self.fewRows {
      let relations = Relation.allCases.filter { relation in facts.contains { $0.pair?.relation == relation }
      }
      FilterBar(
        wording: wording, table: anchor,
        relations: relations.map { ($0.rawValue, wording.name(of: $0)) }
          + [("only-a", wording.only(in: page.a)), ("only-b", wording.only(in: page.b))]
      ).write(to: &html)
    }
    try html.table([.class("pairs"), .id(anchor)], caption: wording.name(of: list), in: "wide") { html in
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
    html.open(.tr, [.data(.relation, fact.relation)])
    html.open(.th, [.scope("row")])
    html.writeRelation(of: fact, in: page)
    html.close(.th)
    for side in Side.allCases {
      html.open(.td, [.data(.column, page[side].title), .lang("vi")])
      if let index = fact[side] {
        let text = FactText(wording: wording)
        let plan = page[side]
        html.link(plan.anchor(of: index, in: list), text.label(of: index, in: list, of: plan.plan))
        let value = text.value(of: index, in: list, of: plan.plan)
        if !value.isEmpty { html.element(.div, [.class("value")], text: value) }
      } else {
        html.writeNone(wording)
      }
      html.close(.td)
    }
    html.close(.tr)
  }
}

extension HTMLWriter {
  /// How facts of two plans are to each other, and what differs.
  mutating func writeRelation(of fact: PairedFact, in page: PairPage) {
    guard let pair = fact.pair else {
      return element(
        .span, [.class("relation")], text: page.wording.only(in: fact.a == nil ? page.b : page.a))
    }
    element(.span, [.class("relation")], text: page.wording.name(of: pair.relation))
    var told: Set<String> = []
    for change in pair.changes {
      let words =
        change.direction.map { page.b.letter + " " + page.wording.name(of: $0) }
        ?? page.wording.name(of: change.kind)
      if told.insert(words).inserted { element(.span, [.class("kind")], text: words) }
    }
  }
}

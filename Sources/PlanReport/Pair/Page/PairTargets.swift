internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The quantities of both plans: drawn, and side by side.
struct PairTargets {
  let page: PairPage
  private var wording: Wording { page.wording }

  func write(to html: inout HTMLWriter) throws {
    let facts = PairedFact.all(of: .targets, in: page.comparison)
    guard !facts.isEmpty else { return html.writeNothing(wording) }
    let caption = wording(
      "Chỉ tiêu; thang từ 0 đến 100 % với tỷ lệ, với đơn vị khác từ 0 đến số lớn nhất của hàng",
      "Targets; the scale is 0 to 100 % for shares, for other units 0 to the row's highest")
    try html.table([.class("targets")], caption: caption) { html in
      html.head([
        (wording("Chỉ tiêu", "Target"), []), (wording("Trên thang", "On the scale"), [.class("chart")]),
        (page.a.title, [.class("number")]), (page.b.title, [.class("number")]),
        (wording("Quan hệ", "Relation"), []),
      ])
      html.open(.tbody)
      for fact in facts {
        write(fact, to: &html)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(_ fact: PairedFact, to html: inout HTMLWriter) {
    let text = wording.facts
    let side = fact.firstSide
    html.open(.tr, [.data(.relation, fact.standing.code)])
    html.element(
      .th, [.scope("row"), .lang("vi")],
      text: text.label(of: fact[side], in: .targets, of: page[side].plan))
    let targets = Side.allCases.compactMap { side in
      fact[side].first.map { (page[side], page[side].plan.targets[$0]) }
    }
    html.open(.td, [.class("chart")])
    ValueStrip(targets, wording: wording).write(to: &html)
    html.close(.td)
    for side in Side.allCases {
      html.open(.td, [.class("number"), .data(.column, page[side].title), .lang("vi")])
      if let index = fact[side].first {
        html.link(
          page[side].anchor(of: index, in: .targets),
          text.value(of: index, in: .targets, of: page[side].plan))
      } else {
        html.writeNone(wording)
      }
      html.close(.td)
    }
    html.open(.td)
    html.write(fact.standing, DifferenceMaker(page.pair).differences(of: fact), in: page.pair)
    html.close(.td)
    html.close(.tr)
  }
}

extension Decimal {
  /// The number as pictures and orders take it.
  var amount: Double {
    var amount = Double(digits)
    for _ in 0..<decimals { amount /= 10 }
    return amount
  }
}

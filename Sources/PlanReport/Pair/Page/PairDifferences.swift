internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// The differences of substance, those of most weight first.
struct PairDifferences {
  let page: PairPage
  private var wording: Wording { page.wording }

  /// What stands open; the rest is folded away.
  private static let mostOpen = 20

  func write(to html: inout HTMLWriter) throws {
    let list = DifferenceList(page.pair, lists: page.parts.flatMap(\.lists), withContext: true)
    guard !list.isEmpty else {
      return html.element(.p, [.class("note")], text: list.absence(in: wording.language))
    }
    let rows = list.differences
    if !rows.isEmpty {
      let caption = wording(
        "Số lượng, thời gian và thẩm quyền trước, rồi đến các ý khác",
        "Quantities, times and authorities first, then the rest")
      try write(Array(rows.prefix(Self.mostOpen)), caption, to: &html)
    }
    if rows.count > Self.mostOpen {
      let rest = rows.count - Self.mostOpen
      html.open(.details)
      html.element(
        .summary,
        text: wording("\(rest) khác biệt nữa", "\(rest) more \(rest == 1 ? "difference" : "differences")"))
      try write(
        Array(rows.dropFirst(Self.mostOpen)), wording("Các khác biệt còn lại", "The other differences"),
        to: &html)
      html.close(.details)
    }
    writeRest(of: list, to: &html)
  }

  /// What is not among the differences, in numbers.
  private func writeRest(of list: DifferenceList, to html: inout HTMLWriter) {
    var rest: [String] = []
    for (plan, count) in [(page.a, list.alone.a), (page.b, list.alone.b)] where count > 0 {
      rest.append(
        wording(
          "\(count) nội dung hoặc phân công chỉ có ở \(plan.name)",
          "\(count) \(count == 1 ? "statement or duty" : "statements or duties") only in \(plan.name)"))
    }
    if list.inWords > 0 {
      rest.append(
        wording(
          "\(list.inWords) cặp nội dung khác nhau ở lời văn",
          "\(list.inWords) \(list.inWords == 1 ? "pair" : "pairs") of statements that differ in their words"))
    }
    guard !rest.isEmpty else { return }
    html.element(
      .p, [.class("note")], text: wording("Ngoài ra: ", "Besides: ") + rest.joined(separator: "; ") + ".")
  }

  private func write(_ rows: [Difference], _ caption: String, to html: inout HTMLWriter) throws {
    try html.table([.class("pairs differences")], caption: caption) { html in
      html.head([
        (wording("Khác về", "About"), []), (page.a.title, []), (page.b.title, []),
      ])
      html.open(.tbody)
      for row in rows {
        html.open(.tr)
        html.open(.th, [.scope("row")])
        html.element(.span, [.class("kind")], text: row.heading(in: page.pair))
        if let label = row.label { html.element(.span, [.class("about"), .lang("vi")], text: label) }
        html.close(.th)
        for side in Side.allCases { write(row[side], of: row, page[side], to: &html) }
        html.close(.tr)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(
    _ words: Difference.Words?, of row: Difference, _ plan: ReportPlan, to html: inout HTMLWriter
  ) {
    html.open(.td, [.data(.column, plan.title), .lang("vi")])
    if let words {
      html.text(words.before)
      html.link(plan.anchor(of: words.index, in: row.list), words.text)
      html.text(words.behind)
      html.writePlace(words.place)
    } else {
      html.writeNone(wording)
    }
    html.close(.td)
  }
}

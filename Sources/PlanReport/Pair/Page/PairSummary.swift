internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// What the two plans are, how much they share, and what of each list.
struct PairSummary {
  let page: PairPage
  private var wording: Wording { page.wording }
  private var numbers: NumberText { NumberText(language: wording.language) }

  func write(to html: inout HTMLWriter) throws {
    try PlanTable(wording: wording, plans: [page.a, page.b]).write(to: &html)
    writeShares(to: &html)
    writeCounts(to: &html)
  }

  /// How much of each plan's words the other has too.
  private func writeShares(to html: inout HTMLWriter) {
    let summary = page.comparison.summary
    html.open(.div, [.class("shares")])
    for (plan, other, share) in [(page.a, page.b, summary.shareA), (page.b, page.a, summary.shareB)] {
      html.open(.div)
      html.open(.p)
      html.letter(of: plan)
      html.text(
        wording(
          "\(numbers.percent(share)) lời văn của \(plan.name) đứng ở những mục có phần tương ứng ở \(other.name).",
          "\(numbers.percent(share)) of the words of \(plan.name) stand in statements with a counterpart in \(other.name)."
        ))
      html.close(.p)
      ShareBar(shares: [(plan.side == .a ? "a" : "b", share)]).write(to: &html)
      html.close(.div)
    }
    html.close(.div)
  }

  private func writeCounts(to html: inout HTMLWriter) {
    let summary = page.comparison.summary
    html.table([.class("counts")], caption: wording("Số mục theo từng loại", "How many of each kind")) {
      html in
      let number: [HTMLAttribute] = [.class("number")]
      html.head([
        (wording("Loại", "Kind"), []), (page.a.title, number), (page.b.title, number),
        (wording.name(of: Relation.same), number), (wording.name(of: Relation.reworded), number),
        (wording.name(of: Relation.changed), number), (wording.only(in: page.a), number),
        (wording.only(in: page.b), number),
      ])
      html.open(.tbody)
      if !page.statementLists.isEmpty {
        let count = summary.statements
        write(
          [
            count.a, count.b, count.same, count.reworded, count.changed, count.a - count.pairedA,
            count.b - count.pairedB,
          ], wording("Nội dung (câu, đoạn)", "Statements"), Anchor("statements"), to: &html)
      }
      for list in page.parts.flatMap(\.lists) {
        guard case .facts(let list) = list else { continue }
        let count = FactCounts(list, in: page.comparison)
        guard count.a + count.b > 0 else { continue }
        write(
          [count.a, count.b, count.same, count.reworded, count.changed, count.onlyA, count.onlyB],
          wording.name(of: list), Self.section(of: list), to: &html)
      }
      html.close(.tbody)
    }
    html.element(
      .p, [.class("note")],
      text: wording(
        "Như nhau: giống từng chữ, với số liệu là cùng giá trị. Viết lại: cùng ý, khác lời. Khác: cùng một việc nhưng khác về nội dung. Một mục có thể ứng với nhiều mục khi được tách hay gộp.",
        "Same: word for word, of facts the same values. Reworded: the same substance in other words. Changed: the same matter with a difference of substance. One entry may have several counterparts where it was split or merged."
      ))
  }

  private func write(_ values: [Int], _ name: String, _ anchor: Anchor, to html: inout HTMLWriter) {
    html.open(.tr)
    html.element(.th, [.scope("row")]) { $0.link(anchor, name) }
    html.write(values, numbers)
    html.close(.tr)
  }

  private static func section(of list: FactList) -> Anchor {
    switch list {
    case .targets: Anchor("targets")
    case .awards: Anchor("awards")
    case .phases, .deadlines: Anchor("schedule")
    case .assignments: Anchor("duties")
    case .citations: Anchor("citations")
    }
  }
}

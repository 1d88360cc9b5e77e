internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// The differences of substance, those of most weight first.
struct PairDifferences {
  let page: PairPage
  private var wording: Wording { page.wording }

  /// One difference, as a row of the table.
  private struct Row {
    let kind: Change.Kind
    let direction: Change.Direction?
    /// What it is about: the label of a fact; nil for words of a statement.
    let label: String?
    let a: Words?
    let b: Words?
  }

  /// The words of a side.
  private struct Words {
    let text: String
    /// What stands before and behind them in a statement.
    var before = ""
    var behind = ""
    /// What a fact says besides.
    var value: String?
    let anchor: Anchor
  }

  /// What stands open; the rest is folded away.
  private static let mostOpen = 20
  /// How many bytes before and behind the words are shown.
  private static let mostAround = 60
  /// Quantities first, mere clauses last.
  private static let weights: [Change.Kind] = [
    .target, .deadline, .authority, .audience, .actor, .scope, .citation, .clauseAdded, .clauseDropped,
    .other,
  ]

  func write(to html: inout HTMLWriter) throws {
    let rows = rows
    guard !rows.isEmpty else {
      html.element(
        .p, [.class("note")],
        text: wording(
          "Không thấy khác nhau về số lượng, thời gian, thẩm quyền, đối tượng hay việc phải làm.",
          "No differences in quantities, times, authorities, audiences or what is to be done."))
      return
    }
    let caption = wording(
      "Số lượng, thời gian và thẩm quyền trước, rồi đến các ý khác",
      "Quantities, times and authorities first, then the rest")
    try write(Array(rows.prefix(Self.mostOpen)), caption, to: &html)
    guard rows.count > Self.mostOpen else { return }
    html.open(.details)
    html.element(
      .summary,
      text: wording(
        "\(rows.count - Self.mostOpen) khác biệt nữa", "\(rows.count - Self.mostOpen) more differences"))
    try write(
      Array(rows.dropFirst(Self.mostOpen)), wording("Các khác biệt còn lại", "The other differences"),
      to: &html)
    html.close(.details)
  }

  private var rows: [Row] {
    let facts = FactList.allCases.flatMap { list in
      (page.comparison.facts[list] ?? []).flatMap { pair in
        pair.changes.map { row($0, of: pair, in: list) }
      }
    }
    // What a pair of facts says already is not said again by the statements that they stand in.
    let told = Set(
      page.comparison.facts.values.joined().flatMap(\.changes).flatMap { [$0.a?.range, $0.b?.range] }
        .compactMap(\.self))
    let statements = page.comparison.statements.flatMap { pair in
      pair.changes.compactMap { change -> Row? in
        if let a = change.a?.range, told.contains(a) { return nil }
        if let b = change.b?.range, told.contains(b) { return nil }
        // What has no kind is seen best in the whole statement.
        return change.kind == .other ? nil : row(change, of: pair)
      }
    }
    let order = Dictionary(
      Self.weights.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return (facts + statements).enumerated()
      .sorted {
        (order[$0.element.kind] ?? 0, $0.offset) < (order[$1.element.kind] ?? 0, $1.offset)
      }
      .map(\.element)
  }

  private func row(_ change: Change, of pair: FactPair, in list: FactList) -> Row {
    let text = FactText(wording: wording)
    return Row(
      kind: change.kind, direction: change.direction,
      label: text.label(of: pair.a, in: list, of: page.a.plan),
      a: words(change.a, of: pair.a, in: list, page.a), b: words(change.b, of: pair.b, in: list, page.b))
  }

  private func words(_ changed: ChangedWords?, of index: Int, in list: FactList, _ plan: ReportPlan) -> Words?
  {
    guard let changed else { return nil }
    let value = FactText(wording: wording).value(of: index, in: list, of: plan.plan)
    return Words(
      text: wording.language.words(of: changed),
      value: list == .assignments || value.isEmpty || value == changed.text ? nil : value,
      anchor: plan.anchor(of: index, in: list))
  }

  private func row(_ change: Change, of pair: StatementPair) -> Row {
    let first = page.a.plan.statements[pair.a], second = page.b.plan.statements[pair.b]
    return Row(
      kind: change.kind, direction: change.direction, label: nil,
      a: change.a.map { words($0, in: first, of: page.a) },
      b: change.b.map { words($0, in: second, of: page.b) })
  }

  /// Words with those around them, without which a number says nothing.
  private func words(_ changed: ChangedWords, in statement: Statement, of plan: ReportPlan) -> Words {
    let outline = plan.plan.outline
    let block = outline.outline(of: statement.part).blocks[statement.block]
    let around = PlacedText(block, in: outline).around(changed.range, most: Self.mostAround)
    return Words(
      text: changed.text, before: around.before, behind: around.behind,
      anchor: plan.anchor(ofBlock: statement.block, in: statement.part))
  }

  private func write(_ rows: [Row], _ caption: String, to html: inout HTMLWriter) throws {
    try html.table([.class("pairs differences")], caption: caption) { html in
      html.head([
        (wording("Khác về", "About"), []), (page.a.title, []), (page.b.title, []),
      ])
      html.open(.tbody)
      for row in rows {
        html.open(.tr)
        html.open(.th, [.scope("row")])
        let direction = row.direction.map { ": " + page.b.letter + " " + wording.name(of: $0) } ?? ""
        html.element(.span, [.class("kind")], text: wording.name(of: row.kind) + direction)
        if let label = row.label { html.element(.span, [.class("about"), .lang("vi")], text: label) }
        html.close(.th)
        write(row.a, page.a, to: &html)
        write(row.b, page.b, to: &html)
        html.close(.tr)
        try html.drain()
      }
      html.close(.tbody)
    }
  }

  private func write(_ side: Words?, _ plan: ReportPlan, to html: inout HTMLWriter) {
    html.open(.td, [.data(.column, plan.title), .lang("vi")])
    if let side {
      html.text(side.before)
      html.link(side.anchor, side.text)
      html.text(side.behind)
      if let value = side.value { html.element(.div, [.class("value")], text: value) }
    } else {
      html.writeNone(wording)
    }
    html.close(.td)
  }
}

internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// The statements of both plans side by side: what belongs together in one row, with the words marked that differ.
struct PairStatements {
  let page: PairPage
  private var wording: Wording { page.wording }

  private struct Row {
    let pair: StatementPair?
    /// Places in the statements of each plan.
    let a: Int?
    let b: Int?

    var standing: Standing { pair.map { .both($0.relation) } ?? .alone(a == nil ? .b : .a) }
  }

  func write(to html: inout HTMLWriter) throws {
    let groups = groups
    guard !groups.isEmpty else { return html.writeNothing(wording) }
    let table = Anchor("statements-table")
    FilterBar(
      wording: wording, table: table,
      lists: groups.map { ($0.list.rawValue, wording.name(of: .statements($0.list))) },
      relations: Standing.all.map { ($0.code, $0.name(in: page.pair)) }
    ).write(to: &html)
    html.element(
      .p, [.class("note")],
      text: wording(
        "Nền đậm, gạch chân liền: khác về nội dung. Gạch chân chấm: khác lời.",
        "Shaded and underlined: a difference of substance. Dotted underline: other wording."))
    try html.table(
      [.class("pairs"), .id(table)], caption: wording("Nội dung tương ứng", "What belongs together"),
      in: "wide"
    ) { html in
      html.head([
        (wording("Quan hệ", "Relation"), []), (page.a.title, []), (page.b.title, []),
      ])
      for group in groups {
        html.open(.tbody)
        html.element(.tr, [.class("group")]) {
          $0.element(
            .th, [.scope("rowgroup"), .span(columns: 3)], text: wording.name(of: .statements(group.list)))
        }
        for row in group.rows {
          write(row, list: group.list, to: &html)
          try html.drain()
        }
        html.close(.tbody)
      }
    }
  }

  // MARK: Order

  /// The rows of each list: in the order of the first plan, with what the second has alone where it stands there.
  private var groups: [(list: Statement.List, rows: [Row])] {
    let comparison = page.comparison
    var pairs: [Int: [StatementPair]] = [:]
    for pair in comparison.statements { pairs[pair.a, default: []].append(pair) }
    let alone = Set(comparison.onlyB.statements)
    // What the second plan has alone, by the statement of the first whose row it follows.
    var behind: [Int: [Int]] = [:]
    var first: [Statement.List: [Int]] = [:]
    let partners = Dictionary(
      comparison.statements.map { ($0.b, $0.a) }, uniquingKeysWith: { first, _ in first })
    var last: [Statement.List: Int] = [:]
    for (place, statement) in page.b.plan.statements.enumerated() {
      if let partner = partners[place], page.a.plan.statements[partner].list == statement.list {
        last[statement.list] = partner
      } else if alone.contains(place) {
        if let partner = last[statement.list] {
          behind[partner, default: []].append(place)
        } else {
          first[statement.list, default: []].append(place)
        }
      }
    }
    let aloneA = Set(comparison.onlyA.statements)
    return page.statementLists.compactMap { list in
      var rows = (first[list] ?? []).map { Row(pair: nil, a: nil, b: $0) }
      for (place, statement) in page.a.plan.statements.enumerated() where statement.list == list {
        rows += (pairs[place] ?? []).map { Row(pair: $0, a: $0.a, b: $0.b) }
        if aloneA.contains(place) { rows.append(Row(pair: nil, a: place, b: nil)) }
        rows += (behind[place] ?? []).map { Row(pair: nil, a: nil, b: $0) }
      }
      return rows.isEmpty ? nil : (list, rows)
    }
  }

  // MARK: Rows

  private func write(_ row: Row, list: Statement.List, to html: inout HTMLWriter) {
    html.open(.tr, [.data(.list, list.rawValue), .data(.relation, row.standing.code)])
    html.open(.th, [.scope("row")])
    html.write(
      row.standing, isMoved: row.pair?.isMoved ?? false,
      row.pair.map { DifferenceMaker(page.pair).differences(of: $0) } ?? [], in: page.pair)
    html.close(.th)
    let marks = row.pair.map { PairWords($0, in: page.comparison) }
    write(row.a, page.a, marks?.a, to: &html)
    write(row.b, page.b, marks?.b, to: &html)
    html.close(.tr)
  }

  private func write(_ place: Int?, _ plan: ReportPlan, _ marks: WordMarks?, to html: inout HTMLWriter) {
    html.open(.td, [.data(.column, plan.title), .lang("vi")])
    if let place {
      let statement = plan.plan.statements[place]
      html.element(
        .a, [.class("ref"), .href(plan.anchor(of: place, in: .statements(statement.list)))],
        text: plan.plan.id(of: statement))
      if let audience = statement.audience {
        html.element(
          .span, [.class("kind"), .lang(wording.language.rawValue)],
          text: wording.language.name(of: audience))
      }
      html.open(.div)
      html.write(PlacedText(plan.plan.block(of: statement), in: plan.plan.outline), marks ?? .none)
      html.close(.div)
    } else {
      html.writeNone(wording)
    }
    html.close(.td)
  }
}

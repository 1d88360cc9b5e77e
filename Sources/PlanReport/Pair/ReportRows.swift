internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The rows of a comparison: pairs, and what each plan has alone, with their words and lines.
struct ReportRows {
  let pair: ReportedPair
  private let maker: DifferenceMaker
  private let told: ToldByFacts
  private var comparison: Comparison { pair.comparison }
  private var facts: FactText { pair.facts }

  init(_ pair: ReportedPair) {
    self.pair = pair
    maker = DifferenceMaker(pair)
    told = ToldByFacts(pair.comparison)
  }

  /// The rows of a list: pairs in the order of the first plan, then what each plan has alone; awards by their standing.
  func rows(of list: ComparedList) -> [ReportRow] {
    switch list {
    case .statements(let list): statementRows(list)
    case .facts(let list): PairedFact.all(of: list, in: comparison).map { row(of: $0) }
    }
  }

  // MARK: Statements

  private func statementRows(_ list: Statement.List) -> [ReportRow] {
    let plan = comparison.a.plan
    var rows = comparison.statements.filter { plan.statements[$0.a].list == list }.map { row(of: $0) }
    for side in Side.allCases {
      let plan = pair.plan(of: side)
      for place in comparison.only(side).statements where plan.statements[place].list == list {
        let entry = entry(ofStatement: place, side)
        rows.append(
          ReportRow(
            a: side == .a ? entry : nil, b: side == .b ? entry : nil, relation: nil, differences: [],
            weight: 0, group: group(of: plan.statements[place])))
      }
    }
    guard list == .criteria else { return rows }
    let order = Statement.Audience.allCases.map { pair.language.name(of: $0) } + [""]
    return order.flatMap { name in rows.filter { ($0.group ?? "") == name } }
  }

  private func row(of statements: StatementPair) -> ReportRow {
    let marks = PairWords(statements, in: comparison)
    // Of other wording all words are marked that differ.
    let marksAll = statements.relation == .reworded
    let differences = maker.differences(of: statements)
    let untold = zip(statements.changes, differences).filter { !told.tells($0.0) }.map(\.1)
    return ReportRow(
      a: entry(ofStatement: statements.a, .a, marks.a, marksAll: marksAll),
      b: entry(ofStatement: statements.b, .b, marks.b, marksAll: marksAll),
      relation: statements.relation, isMoved: statements.isMoved, similarity: statements.similarity,
      differences: differences, weight: untold.map(\.weight).max() ?? 0,
      group: group(of: comparison.a.plan.statements[statements.a]))
  }

  private func group(of statement: Statement) -> String? {
    statement.list == .criteria ? statement.audience.map { pair.language.name(of: $0) } : nil
  }

  private func entry(
    ofStatement index: Int, _ side: Side, _ marks: WordMarks = .none, marksAll: Bool = false
  ) -> ReportEntry {
    let plan = pair.plan(of: side)
    let statement = plan.statements[index]
    let text = PlacedText(plan.block(of: statement), in: plan.outline)
    var words: [MarkedWords] = []
    for piece in marks.pieces(of: text) {
      let isMarked = piece.isSubstance.map { $0 || marksAll } ?? false
      let own = String(decoding: text.bytes[piece.bytes], as: UTF8.self)
      if words.last?.isMarked == isMarked {
        words[words.count - 1].text += own
      } else {
        words.append(MarkedWords(text: own, isMarked: isMarked))
      }
    }
    return ReportEntry(
      place: pair.place(of: index, in: .statements(statement.list), side), also: [], words: words)
  }

  // MARK: Facts

  private func row(of fact: PairedFact) -> ReportRow {
    let differences = maker.differences(of: fact)
    return ReportRow(
      a: entry(of: fact, .a), b: entry(of: fact, .b), relation: fact.relation,
      differences: differences, weight: differences.map(\.weight).max() ?? 0)
  }

  private func entry(of fact: PairedFact, _ side: Side) -> ReportEntry? {
    let list = ComparedList.facts(fact.list)
    guard let first = fact[side].first else { return nil }
    let place = pair.place(of: first, in: list, side)
    var also: [String] = []
    for index in fact[side].dropFirst() {
      let section = pair.place(of: index, in: list, side).section
      if section != place.section, !also.contains(section) { also.append(section) }
    }
    let line = facts.line(of: fact[side], in: fact.list, of: pair.plan(of: side))
    return ReportEntry(place: place, also: also, words: [MarkedWords(text: line, isMarked: false)])
  }
}

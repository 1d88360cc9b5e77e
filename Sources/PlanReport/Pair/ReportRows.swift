internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax
internal import PlanText

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
        let entry = entry(ofStatement: place, side, [])
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
    // Of other wording all words are marked that differ.
    let marks =
      statements.relation == .reworded
      ? WordDifference.ranges(of: statements, in: comparison)
      : (statements.changes.compactMap { $0.a?.range }, statements.changes.compactMap { $0.b?.range })
    let differences = maker.differences(of: statements)
    let untold = zip(statements.changes, differences).filter { !told.tells($0.0) }.map(\.1)
    return ReportRow(
      a: entry(ofStatement: statements.a, .a, marks.0), b: entry(ofStatement: statements.b, .b, marks.1),
      relation: statements.relation, isMoved: statements.isMoved, similarity: statements.similarity,
      differences: differences, weight: untold.map(\.weight).max() ?? 0,
      group: group(of: comparison.a.plan.statements[statements.a]))
  }

  private func group(of statement: Statement) -> String? {
    statement.list == .criteria ? statement.audience.map { pair.language.name(of: $0) } : nil
  }

  private func entry(ofStatement index: Int, _ side: Side, _ marks: [Range<Int>]) -> ReportEntry {
    let plan = pair.plan(of: side)
    let statement = plan.statements[index]
    let block = plan.outline.outline(of: statement.part).blocks[statement.block]
    return ReportEntry(
      place: pair.place(of: index, in: .statements(statement.list), side), also: [],
      words: words(of: block, in: plan, marks))
  }

  /// The words of a block, those in some stretches of clean text marked.
  /// - Complexity: O(*n*) in the bytes of the block, O(*m* log *m*) in the stretches.
  private func words(of block: Block, in plan: Plan, _ marks: [Range<Int>]) -> [MarkedWords] {
    var ranges: [Range<Int>] = []
    plan.outline.appendRanges(of: block, to: &ranges)
    let marks = marks.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    // Where the marks up to here end.
    var end = 0
    let clean = plan.outline.source.clean
    var bytes: [UInt8] = []
    var words: [MarkedWords] = []
    var isMarked = false
    func close() {
      guard !bytes.isEmpty else { return }
      words.append(MarkedWords(text: String(decoding: bytes, as: UTF8.self), isMarked: isMarked))
      bytes.removeAll(keepingCapacity: true)
    }
    var endsInSpace = true
    for range in ranges {
      if !endsInSpace {
        bytes.append(0x20)
        endsInSpace = true
      }
      for offset in range {
        while next < marks.count, marks[next].lowerBound <= offset {
          end = max(end, marks[next].upperBound)
          next += 1
        }
        let byte = clean[offset]
        // The decoration of Markdown.
        if byte == 0x2A || byte == 0x5C { continue }
        let isSpace = byte <= 0x20
        if isSpace, endsInSpace { continue }
        let isIn = offset < end
        if isIn != isMarked {
          close()
          isMarked = isIn
        }
        bytes.append(isSpace ? 0x20 : byte)
        endsInSpace = isSpace
      }
    }
    close()
    return words
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

package import PlanComparison
internal import PlanFacts
package import PlanRender
internal import PlanSyntax
internal import PlanText

/// The rows of a comparison: pairs, and what each plan has alone, with their words and lines.
package struct ReportRows {
  private let comparison: Comparison
  private let language: Language
  private let linesA: LineIndex
  private let linesB: LineIndex

  /// - Complexity: O(*n*) in the bytes of the plans.
  package init(_ comparison: Comparison, _ language: Language) {
    self.comparison = comparison
    self.language = language
    linesA = comparison.a.plan.outline.source.lineIndex()
    linesB = comparison.b.plan.outline.source.lineIndex()
  }

  /// The rows of a list: pairs in the order of the first plan, then what each plan has alone.
  package func rows(of list: ComparedList) -> [ReportRow] {
    switch list {
    case .statements(let list): statementRows(list)
    case .facts(let list): factRows(list)
    }
  }

  // MARK: Statements

  private func statementRows(_ list: Statement.List) -> [ReportRow] {
    let plan = comparison.a.plan
    var rows = comparison.statements.filter { plan.statements[$0.a].list == list }.map { pair in
      ReportRow(
        list: .statements(list),
        a: entry(ofStatement: pair.a, .a, pair.changes.compactMap(\.a)),
        b: entry(ofStatement: pair.b, .b, pair.changes.compactMap(\.b)), relation: pair.relation,
        isMoved: pair.isMoved, similarity: pair.similarity, changes: pair.changes,
        group: group(of: plan.statements[pair.a]))
    }
    for side in Side.allCases {
      let plan = comparison[side].plan
      for place in comparison.only(side).statements where plan.statements[place].list == list {
        let entry = entry(ofStatement: place, side, [])
        rows.append(
          ReportRow(
            list: .statements(list), a: side == .a ? entry : nil, b: side == .b ? entry : nil, relation: nil,
            isMoved: false, similarity: nil, changes: [], group: group(of: plan.statements[place])))
      }
    }
    guard list == .criteria else { return rows }
    let order = Statement.Audience.allCases.map { language.name(of: $0) } + [""]
    return order.flatMap { name in rows.filter { ($0.group ?? "") == name } }
  }

  private func group(of statement: Statement) -> String? {
    statement.list == .criteria ? statement.audience.map { language.name(of: $0) } : nil
  }

  private func entry(ofStatement place: Int, _ side: Side, _ marks: [ChangedWords]) -> ReportEntry {
    let plan = comparison[side].plan
    let statement = plan.statements[place]
    let block = plan.outline.outline(of: statement.part).blocks[statement.block]
    return ReportEntry(
      index: place, section: plan.outline.id(of: statement.block, in: statement.part),
      line: line(of: block.range.lowerBound, side), words: words(of: block, in: plan, marks.map(\.range)))
  }

  /// The words of a block, those in some stretches of clean text marked.
  private func words(of block: Block, in plan: Plan, _ marks: [Range<Int>]) -> [MarkedWords] {
    var ranges: [Range<Int>] = []
    plan.outline.appendRanges(of: block, to: &ranges)
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
        let byte = clean[offset]
        // The decoration of Markdown.
        if byte == 0x2A || byte == 0x5C { continue }
        let isSpace = byte <= 0x20
        if isSpace, endsInSpace { continue }
        let isIn = marks.contains { $0.contains(offset) }
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

  private func factRows(_ list: FactList) -> [ReportRow] {
    var rows = (comparison.facts[list] ?? []).map { pair in
      ReportRow(
        list: .facts(list), a: entry(ofFact: pair.a, list, .a), b: entry(ofFact: pair.b, list, .b),
        relation: pair.relation, isMoved: false, similarity: nil, changes: pair.changes, group: nil)
    }
    for side in Side.allCases {
      for index in comparison.only(side).facts[list] ?? [] {
        let entry = entry(ofFact: index, list, side)
        rows.append(
          ReportRow(
            list: .facts(list), a: side == .a ? entry : nil, b: side == .b ? entry : nil, relation: nil,
            isMoved: false, similarity: nil, changes: [], group: nil))
      }
    }
    guard list == .awards else { return rows }
    // The highest awards first.
    func rank(_ row: ReportRow) -> Int {
      max(
        row.a.map { comparison.a.plan.awards[$0.index].standing } ?? 0,
        row.b.map { comparison.b.plan.awards[$0.index].standing } ?? 0)
    }
    return rows.enumerated().sorted { (rank($1.element), $0.offset) < (rank($0.element), $1.offset) }.map(
      \.element)
  }

  private func entry(ofFact index: Int, _ list: FactList, _ side: Side) -> ReportEntry {
    let plan = comparison[side].plan
    let origin = list.origin(of: index, in: plan)
    return ReportEntry(
      index: index, section: plan.id(of: origin), line: line(of: origin.range.lowerBound, side),
      words: [MarkedWords(text: language.words(of: index, list, in: plan), isMarked: false)])
  }

  private func line(of clean: Int, _ side: Side) -> Int {
    let raw = comparison[side].plan.outline.source.rawRange(clean..<clean).lowerBound
    return (side == .a ? linesA : linesB).position(of: raw).line
  }
}

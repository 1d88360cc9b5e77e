public import PlanComparison
internal import PlanFacts
public import PlanRender
internal import PlanSyntax

/// Writes a comparison for people: a summary, the differences that weigh most, then part by part.
///
/// In a wide terminal the two plans stand side by side, in a narrow one below each other.
public struct ComparisonText {
  private let style: TextStyle
  private let parts: [ReportPart]
  private let showsAll: Bool

  /// Columns from which the plans stand side by side.
  private static let wide = 96
  /// How much of a heading and of a name is shown.
  private static let mostHeading = 44
  private static let mostName = 18
  private static let leastName = 8

  /// The parts to show, and whether also what is the same.
  public init(_ style: TextStyle, parts: [ReportPart] = ReportPart.allCases, showsAll: Bool = false) {
    self.style = style
    self.parts = parts
    self.showsAll = showsAll
  }

  /// Writes a comparison.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the size of the plans.
  public func write(_ comparison: Comparison, to stream: inout ByteStream) throws {
    let pair = ReportedPair(comparison, style.language)
    let rows = ReportRows(pair)
    var text = TextBody(style)
    let list = DifferenceList(pair, lists: parts.flatMap(\.lists))
    writeSummary(of: pair, list, to: &text)
    DifferenceText(style: style, pair: pair).write(list, to: &text)
    var same: [String] = []
    for part in parts {
      let rows = part.lists.flatMap { rows.rows(of: $0) }
      guard !rows.isEmpty else { continue }
      if showsAll || rows.contains(where: \.isDifferent) {
        write(rows, of: part, in: pair, to: &text)
      } else {
        same.append("\(style.language.name(of: part)) (\(rows.count))")
      }
      stream.bytes += text.bytes
      text = TextBody(style)
      try stream.drain()
    }
    if !same.isEmpty, !list.isEmpty {
      text.line([])
      text.wrapped(
        style.language("Không khác (xem với --all): ", "No differences (--all shows them): ")
          + same.joined(separator: ", "))
    }
    stream.bytes += text.bytes
    try stream.drain()
  }

  // MARK: Summary

  private func writeSummary(of pair: ReportedPair, _ list: DifferenceList, to text: inout TextBody) {
    let comparison = pair.comparison
    let language = style.language
    for side in Side.allCases {
      let label = comparison[side].label
      let name = pair.name(of: side)
      let more = [label.issuer, label.date.map { TimeText(language: language).text(of: $0) }]
        .compactMap(\.self).filter { !name.contains($0) }
      text.wrapped(
        [
          (side.letter, side.paint), (name, .bold),
          (more.map { "· " + $0 }.joined(separator: " "), nil), ("· " + label.name, .dim),
        ], indent: 0, hanging: 2)
    }
    let units = (comparison.a.label, comparison.b.label)
    if let unit = units.0.unit, unit == units.1.unit, units.0.province != units.1.province {
      text.wrapped(language("Cả hai nay thuộc \(unit).", "Both belong to \(unit) today."))
    }
    text.line([])
    if list.isEmpty {
      text.wrapped(list.absence(in: language))
    }
    let summary = comparison.summary
    let count = summary.statements
    let numbers = NumberText(language: language)
    let shares = [summary.shareA, summary.shareB].map { numbers.percent($0, space: " ") }
    let (a, b) = (pair.name(of: .a), pair.name(of: .b))
    let pairs = [
      language("\(count.same) cặp như nhau", "\(count.same) \(count.same == 1 ? "pair" : "pairs") the same"),
      language("\(count.reworded) viết lại", "\(count.reworded) reworded"),
      language("\(count.changed) khác", "\(count.changed) changed"),
      language("\(summary.moved) chuyển chỗ", "\(summary.moved) moved"),
    ].joined(separator: ", ")
    text.wrapped(
      language(
        "Chung: \(count.pairedA) trong \(count.a) mục của \(a) (\(shares[0]) lời văn), \(count.pairedB) trong \(count.b) mục của \(b) (\(shares[1])); \(pairs).",
        "Shared: \(count.pairedA) of the \(count.a) statements of \(a) (\(shares[0]) of their words), \(count.pairedB) of the \(count.b) of \(b) (\(shares[1])); \(pairs)."
      ))
    let alone = (count.a - count.pairedA, count.b - count.pairedB)
    if alone != (0, 0) {
      text.wrapped(
        language(
          "Riêng: \(a) có \(alone.0) mục, \(b) có \(alone.1) mục.",
          "Alone: \(a) has \(alone.0) statements, \(b) has \(alone.1)."))
    }
    writeCounts(of: pair, to: &text)
  }

  /// How many facts of each list the plans have, share, and tell differently.
  private func writeCounts(of pair: ReportedPair, to text: inout TextBody) {
    let lists = parts.flatMap(\.lists).compactMap { list -> FactList? in
      if case .facts(let list) = list { list } else { nil }
    }
    let rows = lists.map { ($0, FactCounts($0, in: pair.comparison)) }.filter { $0.1.a + $0.1.b > 0 }
    guard !rows.isEmpty else { return }
    let language = style.language
    let label = rows.map { Columns.count(language.name(of: .facts($0.0))) }.max() ?? 0
    let others = [language("chung", "shared"), language("khác", "changed")]
    let room = style.width - 2 - label - others.reduce(0) { $0 + Columns.count($1) + 2 }
    let most = min(room / 2 - 2, Self.mostName)
    // Where there is no room for names, the letters stand for them.
    let names = Side.allCases.map { side in
      most < Self.leastName ? side.letter : Columns.text(pair.name(of: side), cutTo: most)
    }
    let heads = names + others
    let widths = heads.map { max(4, Columns.count($0)) + 2 }
    let first = max(Self.leastName, min(label, style.width - 2 - widths.reduce(0, +)))
    func write(_ name: String, _ values: [String], _ paint: TextStyle.Paint?) {
      text.cells([(name, first)] + zip(values, widths).map { ($0, $1) }, indent: 2, paint)
    }
    text.line([])
    write("", heads, .dim)
    for (list, count) in rows {
      write(
        language.name(of: .facts(list)), [count.a, count.b, count.pairs, count.changed].map(String.init), nil)
    }
  }

  // MARK: Parts

  private func write(
    _ rows: [ReportRow], of part: ReportPart, in pair: ReportedPair, to text: inout TextBody
  ) {
    let shown = rows.filter { showsAll || $0.isDifferent }
    let hidden = rows.count - shown.count
    text.line([])
    guard part != .awards else {
      text.line([(style.language.name(of: part), .bold)])
      return AwardTableText(style: style, pair: pair).write(to: &text)
    }
    let note =
      hidden == 0
      ? ""
      : hidden == 1
        ? style.language("(1 cặp không khác, xem với --all)", "(1 pair does not differ; --all shows it)")
        : style.language(
          "(\(hidden) cặp không khác, xem với --all)", "(\(hidden) pairs do not differ; --all shows them)")
    text.wrapped([(style.language.name(of: part), .bold), (note, .dim)], indent: 0)
    if style.width >= Self.wide, shown.contains(where: { $0.a != nil && $0.b != nil }) {
      let names = Side.allCases.map { [MarkedWords(text: pair.name(of: $0), isMarked: false)] }
      text.sideBySide(names[0], names[1], indent: 4)
    }
    var group: String?
    for row in shown {
      if row.group != group, let name = row.group { text.line([("  [\(name)]", .cyan)]) }
      group = row.group
      write(row, in: pair, to: &text)
    }
  }

  private func write(_ row: ReportRow, in pair: ReportedPair, to text: inout TextBody) {
    let entries = [row.a, row.b].compactMap(\.self)
    let heading = entries.lazy.compactMap(\.place.heading).first
    let places = entries.map { ([$0.place.reference] + $0.also.prefix(4)).joined(separator: ", ") }
    text.wrapped(
      [
        (row.notes(in: pair).joined(separator: " · "), .cyan),
        (heading.map { "– " + Columns.text($0, cutTo: Self.mostHeading) } ?? "", nil),
        ("[\(places.joined(separator: " ~ "))]", .dim),
      ], indent: 2, hanging: 2)
    let a = row.a.map { $0.words }, b = row.b.map { $0.words }
    // Where both say the same, one of them is enough.
    if row.relation != nil, row.relation != .changed, let a, a == b {
      text.marked(a, .a, indent: 4)
    } else if style.width >= Self.wide, let a, let b {
      text.sideBySide(a, b, indent: 4)
    } else {
      let isPair = a != nil && b != nil
      for (side, words) in zip(Side.allCases, [a, b]) {
        guard let words else { continue }
        let lead = isPair ? Columns.text(pair.name(of: side), cutTo: Self.mostName) + ":" : ""
        text.marked(words, side, lead: lead, indent: 4)
      }
    }
  }
}

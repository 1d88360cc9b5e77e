public import PlanComparison
internal import PlanFacts
public import PlanRender
internal import PlanSyntax

/// Writes a comparison as Markdown: a summary, and a table for each part, with the words that differ in bold.
public struct ComparisonMarkdown {
  private let language: Language
  private let parts: [ReportPart]
  private let showsAll: Bool

  public init(_ language: Language, parts: [ReportPart] = ReportPart.allCases, showsAll: Bool = false) {
    self.language = language
    self.parts = parts
    self.showsAll = showsAll
  }

  /// Writes a comparison.
  /// - Throws: What the stream's function throws.
  public func write(_ comparison: Comparison, to stream: inout ByteStream) throws {
    let names = Side.allCases.map { side in
      let label = comparison[side].label
      return [label.province, label.issuer, label.date.map { String($0.year) }].compactMap(\.self).joined(
        separator: ", ")
    }
    let summary = comparison.summary
    let count = summary.statements
    var text = "# \(language("So sánh", "Comparison"))\n\n"
    for (side, name) in zip(Side.allCases, names) {
      text += "- \(side == .a ? "A" : "B"): \(MarkdownText.escaped(comparison[side].label.name))"
      text += (name.isEmpty ? "" : " (\(MarkdownText.escaped(name)))") + "\n"
    }
    text += "\n"
    text += language(
      "\(count.pairedA) trong \(count.a) mục của A và \(count.pairedB) trong \(count.b) mục của B có ở cả hai: \(count.same) cặp như nhau, \(count.reworded) viết lại, \(count.changed) khác.\n",
      "\(count.pairedA) of the \(count.a) statements of A and \(count.pairedB) of the \(count.b) of B are in both: \(count.same) pairs the same, \(count.reworded) reworded, \(count.changed) changed.\n"
    )
    stream.bytes += Array(text.utf8)
    let rows = ReportRows(comparison, language)
    for part in parts {
      let shown = part.lists.flatMap { rows.rows(of: $0) }
        .filter { showsAll || $0.relation == nil || $0.relation == .changed || $0.isMoved }
      guard !shown.isEmpty else { continue }
      var table = "\n## \(language.name(of: part))\n\n| A | B | |\n|---|---|---|\n"
      for row in shown {
        table += "| \(cell(row.a)) | \(cell(row.b)) | \(note(of: row)) |\n"
      }
      stream.bytes += Array(table.utf8)
      try stream.drain()
    }
  }

  private func cell(_ entry: ReportEntry?) -> String {
    guard let entry else { return "" }
    let words = entry.words.map { words in
      let text = MarkdownText.escaped(words.text)
      guard words.isMarked else { return text }
      // The signs stand at the words, not at the blanks around them.
      let inner = text.drop { $0 == " " }
      let start = text.prefix { $0 == " " }
      let end = inner.reversed().prefix { $0 == " " }
      return inner.isEmpty ? text : "\(start)**\(inner.dropLast(end.count))**\(String(end))"
    }
    return "`\(entry.section)`:\(entry.line) " + words.joined()
  }

  private func note(of row: ReportRow) -> String {
    guard let relation = row.relation else {
      return row.b == nil ? language("chỉ A", "only A") : language("chỉ B", "only B")
    }
    var notes = [language.name(of: relation)]
    if row.isMoved { notes.append(language.moved) }
    for change in row.changes where change.kind != .other {
      let heading = language.heading(of: change)
      if !notes.contains(heading) { notes.append(heading) }
    }
    return notes.joined(separator: ", ")
  }
}

public import PlanComparison
internal import PlanFacts
public import PlanRender
internal import PlanSyntax

/// Writes a comparison as Markdown: a summary, what differs most, and a table for each part, with the words that differ in
/// bold.
public struct ComparisonMarkdown {
  private let language: Language
  private let parts: [ReportPart]
  private let showsAll: Bool

  /// How many of the differences that weigh most are told.
  private static let mostDifferences = 30

  public init(_ language: Language, parts: [ReportPart] = ReportPart.allCases, showsAll: Bool = false) {
    self.language = language
    self.parts = parts
    self.showsAll = showsAll
  }

  /// Writes a comparison.
  /// - Throws: What the stream's function throws.
  public func write(_ comparison: Comparison, to stream: inout ByteStream) throws {
    let pair = ReportedPair(comparison, language, space: " ")
    let list = DifferenceList(pair, lists: parts.flatMap(\.lists))
    stream.bytes += Array((summary(of: pair, list) + differences(list, in: pair)).utf8)
    let rows = ReportRows(pair)
    let names = Side.allCases.map { MarkdownText.escaped(pair.name(of: $0)) }
    for part in parts {
      let shown = part.lists.flatMap { rows.rows(of: $0) }.filter { showsAll || $0.isDifferent }
      guard !shown.isEmpty else { continue }
      var text = "\n## \(language.name(of: part))\n\n"
      if part == .awards {
        text += awards(in: pair, names)
      } else {
        text += "| \(names[0]) | \(names[1]) | |\n|---|---|---|\n"
        for row in shown {
          text += "| \(cell(row.a)) | \(cell(row.b)) | \(row.notes(in: pair).joined(separator: ", ")) |\n"
        }
      }
      stream.bytes += Array(text.utf8)
      try stream.drain()
    }
  }

  private func summary(of pair: ReportedPair, _ list: DifferenceList) -> String {
    let count = pair.comparison.summary.statements
    let names = Side.allCases.map { MarkdownText.escaped(pair.name(of: $0)) }
    var text = "# \(language("So sánh", "Comparison")): \(names[0]) – \(names[1])\n\n"
    for (side, name) in zip(Side.allCases, names) {
      let label = pair.comparison[side].label
      let more = [label.issuer, label.date.map { TimeText(language: language).text(of: $0) }, label.name]
        .compactMap(\.self).map(MarkdownText.escaped)
      text += "- \(name): \(more.joined(separator: ", "))\n"
    }
    text += "\n"
    if list.isEmpty { text += list.absence(in: language) + "\n" }
    return text
      + language(
        "\(count.pairedA) trong \(count.a) mục của \(names[0]) và \(count.pairedB) trong \(count.b) mục của \(names[1]) có ở cả hai: \(count.same) cặp như nhau, \(count.reworded) viết lại, \(count.changed) khác.\n",
        "\(count.pairedA) of the \(count.a) statements of \(names[0]) and \(count.pairedB) of the \(count.b) of \(names[1]) are in both: \(count.same) \(count.same == 1 ? "pair" : "pairs") the same, \(count.reworded) reworded, \(count.changed) changed.\n"
      )
  }

  private func differences(_ list: DifferenceList, in pair: ReportedPair) -> String {
    guard !list.differences.isEmpty else { return "" }
    var text = "\n## \(language("Khác nhau nhiều nhất", "What differs most"))\n\n"
    for difference in list.differences.prefix(Self.mostDifferences) {
      let places = [difference.a, difference.b].compactMap { $0.map { reference($0.place) } }
      text += "1. \(MarkdownText.escaped(difference.heading(in: pair))): "
      text += "\(MarkdownText.escaped(difference.line)) (\(places.joined(separator: " ~ ")))\n"
    }
    let rest = list.differences.count - Self.mostDifferences
    if rest > 0 { text += "\n" + language("… và \(rest) khác biệt nữa\n", "… and \(rest) more\n") }
    return text
  }

  /// The awards by form and authority, with the plans that grant them on each occasion.
  private func awards(in pair: ReportedPair, _ names: [String]) -> String {
    let table = AwardTable(Side.allCases.map { pair.plan(of: $0) })
    let facts = FactText(language)
    let heads =
      [language("Hình thức", "Form"), language("Thẩm quyền", "Granted by")]
      + table.occasions.map { language.name(of: $0) }
    var text = "| \(heads.joined(separator: " | ")) |\n|---|---|"
    text += table.occasions.map { _ in ":-:|" }.joined() + "\n"
    for row in table.rows {
      var cells = [facts.heading(of: row.award), facts.level(of: row.award) ?? "–"].map(MarkdownText.escaped)
      for occasion in table.occasions {
        let mentions = row.mentions(on: occasion)
        cells.append(mentions.isEmpty ? "–" : mentions.map { names[$0.plan] }.joined(separator: "; "))
      }
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }

  private func reference(_ place: PlanPlace) -> String { "`\(place.section)`:\(place.line)" }

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
    let places = ([reference(entry.place)] + entry.also.prefix(4).map { "`\($0)`" }).joined(separator: ", ")
    return places + " " + words.joined()
  }
}

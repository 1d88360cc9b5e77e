public import PlanComparison
internal import PlanFacts
public import PlanRender

/// Writes a comparison as rows for a spreadsheet (RFC 4180): a row for each pair, and for what one plan has alone.
///
/// Sorted by the weight, falling, the rows stand in the order in which other reports tell what differs most.
public struct ComparisonCSV {
  private let language: Language
  private let parts: [ReportPart]

  public init(_ language: Language, parts: [ReportPart] = ReportPart.allCases) {
    self.language = language
    self.parts = parts
  }

  /// Writes a comparison, with a row of names first.
  /// - Throws: What the stream's function throws.
  public func write(_ comparison: Comparison, to stream: inout ByteStream) throws {
    let pair = ReportedPair(comparison, language, space: " ")
    let rows = ReportRows(pair)
    try CSVLine.write(
      [
        "list", "relation", "moved", "similarity", "planA", "sectionA", "lineA", "headingA", "textA", "planB",
        "sectionB", "lineB", "headingB", "textB", "weight", "changes",
      ], to: &stream)
    for list in parts.flatMap(\.lists) {
      for row in rows.rows(of: list) {
        let changes = row.differences.map { $0.heading(in: pair) + ": " + $0.sides }
        try CSVLine.write(
          [
            list.name, row.standing.code, row.isMoved ? "moved" : "",
            row.similarity.map { "\($0.inThousandths)" },
          ]
            + fields(of: row.a, pair.name(of: .a)) + fields(of: row.b, pair.name(of: .b))
            + [row.weight > 0 ? "\(row.weight)" : nil, changes.joined(separator: "; ")], to: &stream)
      }
    }
  }

  private func fields(of entry: ReportEntry?, _ name: String) -> [String?] {
    guard let entry else { return [name, nil, nil, nil, nil] }
    let sections = ([entry.place.section] + entry.also).joined(separator: "; ")
    return [name, sections, "\(entry.place.line)", entry.place.heading, entry.text]
  }
}

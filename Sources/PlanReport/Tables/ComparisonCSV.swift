public import PlanComparison
internal import PlanFacts
public import PlanRender

/// Writes a comparison as rows for a spreadsheet (RFC 4180): a row for each pair, and for what one plan has alone.
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
    let rows = ReportRows(comparison, language)
    try CSVLine.write(
      [
        "list", "relation", "moved", "similarity", "sectionA", "lineA", "textA", "sectionB", "lineB", "textB",
        "changes",
      ], to: &stream)
    for list in parts.flatMap(\.lists) {
      for row in rows.rows(of: list) {
        let changes = row.changes.map { change in
          language.heading(of: change) + ": "
            + [change.a, change.b].map { language.words(of: $0) }.joined(separator: " → ")
        }
        try CSVLine.write(
          [
            list.name, row.relation?.rawValue ?? (row.b == nil ? "only-a" : "only-b"),
            row.isMoved ? "moved" : "",
            row.similarity.map { "\(Double(Int(($0 * 1_000).rounded())) / 1_000)" } ?? "",
            row.a?.section ?? "", row.a.map { "\($0.line)" } ?? "", row.a?.text ?? "",
            row.b?.section ?? "", row.b.map { "\($0.line)" } ?? "", row.b?.text ?? "",
            changes.joined(separator: "; "),
          ], to: &stream)
      }
    }
  }
}

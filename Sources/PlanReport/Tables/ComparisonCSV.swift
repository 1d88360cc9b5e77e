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
    Self.append(
      [
        "list", "relation", "moved", "similarity", "sectionA", "lineA", "textA", "sectionB", "lineB", "textB",
        "changes",
      ], to: &stream)
    for list in parts.flatMap(\.lists) {
      for row in rows.rows(of: list) {
        let changes = row.changes.map { change in
          language.heading(of: change) + ": "
            + [change.a, change.b].map { $0?.text ?? "–" }.joined(separator: " → ")
        }
        Self.append(
          [
            list.name, row.relation?.rawValue ?? (row.b == nil ? "only-a" : "only-b"),
            row.isMoved ? "moved" : "",
            row.similarity.map { "\(Double(Int(($0 * 1_000).rounded())) / 1_000)" } ?? "",
            row.a?.section ?? "", row.a.map { "\($0.line)" } ?? "", row.a?.text ?? "",
            row.b?.section ?? "", row.b.map { "\($0.line)" } ?? "", row.b?.text ?? "",
            changes.joined(separator: "; "),
          ], to: &stream)
        try stream.drain()
      }
    }
  }

  private static func append(_ values: [String], to stream: inout ByteStream) {
    for (place, value) in values.enumerated() {
      if place > 0 { stream.bytes.append(UInt8(ascii: ",")) }
      guard value.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
        stream.bytes += Array(value.utf8)
        continue
      }
      stream.bytes.append(UInt8(ascii: "\""))
      for byte in value.utf8 {
        if byte == UInt8(ascii: "\"") { stream.bytes.append(byte) }
        stream.bytes.append(byte)
      }
      stream.bytes.append(UInt8(ascii: "\""))
    }
    stream.bytes += [0x0D, 0x0A]
  }
}

public import PlanComparison
internal import PlanFacts
public import PlanRender

/// Writes matrices as rows for a spreadsheet (RFC 4180), with a column for each plan: the value of its cell, or how it
/// is to the label.
public struct MatrixCSV {
  private let parts: [ReportPart]

  public init(parts: [ReportPart] = ReportPart.allCases) { self.parts = parts }

  /// Writes a matrix, with a row of names first.
  /// - Throws: What the stream's function throws.
  public func write(_ matrix: Matrix, to stream: inout ByteStream) throws {
    let names = PlanNames.names(of: matrix.plans)
    try CSVLine.write(
      ["list", "label", "detail", "disagreement", "plans", "lowest", "median", "highest", "outliers"] + names,
      to: &stream)
    for part in MatrixSelection(matrix: matrix, parts: parts, showsAll: true).selected {
      for row in part.rows {
        let figures: [String?] = [
          row.list.name, row.label, row.detail,
          "\(row.disagreement.inThousandths)",
          "\(row.count)", row.spread?.lowest.text, row.spread?.median.text, row.spread?.highest.text,
          row.outliers.isEmpty ? nil : row.outliers.map { names[$0] }.joined(separator: "; "),
        ]
        let cells: [String?] = row.cells.map { cell in
          cell.map { (row.tellsValues ? $0.value?.text : nil) ?? $0.relation.rawValue }
        }
        try CSVLine.write(figures + cells, to: &stream)
      }
    }
  }
}

public import PlanComparison
internal import PlanFacts
public import PlanRender

/// Writes matrices as Markdown: a table for each part, with a column for each plan.
public struct MatrixMarkdown {
  private let language: Language
  private let parts: [ReportPart]
  private let showsAll: Bool

  public init(_ language: Language, parts: [ReportPart] = ReportPart.allCases, showsAll: Bool = false) {
    self.language = language
    self.parts = parts
    self.showsAll = showsAll
  }

  /// Writes a matrix of some plans.
  /// - Throws: What the stream's function throws.
  public func write(_ matrix: Matrix, of plans: [ComparedPlan], to stream: inout ByteStream) throws {
    let report = ReportedMatrix(matrix, of: plans, language)
    let names = report.names
    let title = language("So sánh \(names.count) kế hoạch", "\(names.count) plans compared")
    stream.bytes += Array("# \(title)\n\n\(language.legend)\n".utf8)
    for part in MatrixSelection(matrix: matrix, parts: parts, showsAll: showsAll).selected
    where !part.rows.isEmpty {
      stream.bytes += Array("\n## \(language.name(of: part.part))\n\n".utf8)
      write([""] + names.map(MarkdownText.escaped), to: &stream)
      stream.bytes += Array(("|---" + names.map { _ in "|:-:" }.joined() + "|\n").utf8)
      for row in part.rows {
        let spread = report.spread(of: row).map { "<br>" + MarkdownText.escaped($0) } ?? ""
        let cells = row.cells.enumerated().map { plan, cell in
          let text = MarkdownText.escaped(report.words(of: cell, of: plan, in: row))
          return row.outliers.contains(plan) ? "**\(text) !**" : text
        }
        write([MarkdownText.escaped(report.label(of: row)) + spread] + cells, to: &stream)
        try stream.drain()
      }
    }
  }

  private func write(_ cells: [String], to stream: inout ByteStream) {
    stream.bytes += Array(("| " + cells.joined(separator: " | ") + " |\n").utf8)
  }
}

internal import PlanComparison
internal import PlanRender
internal import PlanReport

/// Writes a matrix in the format asked for.
struct MatrixWriter {
  let settings: Settings

  /// Writes the matrix of some plans; only the page shows the lineage.
  func write(
    _ matrix: Matrix, of plans: [ComparedPlan], lineage: Lineage?, to stream: inout ByteStream
  ) throws {
    let asked = settings.comparison
    let language = settings.style.language
    switch settings.format {
    case .csv: try MatrixCSV(parts: asked.parts).write(matrix, to: &stream)
    case .markdown:
      try MatrixMarkdown(language, parts: asked.parts, showsAll: asked.showsAll).write(
        matrix, of: plans, to: &stream)
    case .html:
      try HTMLReport(language: language, parts: asked.parts).write(
        matrix, of: plans, lineage: lineage, to: &stream)
    case .outline, .text, .table:
      try MatrixText(settings.style, parts: asked.parts, showsAll: asked.showsAll).write(
        matrix, of: plans, to: &stream)
    case .json, .jsonl:
      try MatrixJSON().write(matrix, to: &stream)
      stream.bytes.append(UInt8(ascii: "\n"))
    }
  }
}

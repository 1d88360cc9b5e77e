internal import PlanComparison
internal import PlanRender
internal import PlanReport

/// Writes a matrix in the format asked for.
struct MatrixOutput {
  let settings: Settings

  func write(_ matrix: Matrix, to output: any ByteSink) throws {
    let asked = settings.comparison
    var stream = ByteStream { try output.write($0) }
    switch settings.format {
    case .csv: try MatrixCSV(parts: asked.parts).write(matrix, to: &stream)
    case .markdown:
      try MatrixMarkdown(settings.style.language, parts: asked.parts, showsAll: asked.showsAll).write(
        matrix, to: &stream)
    case .outline, .text, .table, .html:
      try MatrixText(settings.style, parts: asked.parts, showsAll: asked.showsAll).write(matrix, to: &stream)
    case .json, .jsonl:
      try MatrixJSON().write(matrix, to: &stream)
      stream.bytes.append(UInt8(ascii: "\n"))
    }
    try stream.flush()
  }
}

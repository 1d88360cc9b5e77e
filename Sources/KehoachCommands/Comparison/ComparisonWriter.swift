internal import PlanComparison
internal import PlanRender
internal import PlanReport

/// Writes a comparison of two plans in the format asked for.
struct ComparisonWriter {
  let settings: Settings

  /// Writes a comparison; only the page shows the lineage.
  func write(_ comparison: Comparison, lineage: Lineage?, to stream: inout ByteStream) throws {
    let asked = settings.comparison
    let language = settings.style.language
    switch settings.format {
    case .json, .jsonl:
      try ComparisonJSON().write(comparison, to: &stream)
      stream.bytes.append(0x0A)
    case .csv: try ComparisonCSV(language, parts: asked.parts).write(comparison, to: &stream)
    case .markdown:
      try ComparisonMarkdown(language, parts: asked.parts, showsAll: asked.showsAll).write(
        comparison, to: &stream)
    case .html:
      try HTMLReport(language: language, parts: asked.parts).write(comparison, lineage: lineage, to: &stream)
    case .outline, .text, .table:
      try ComparisonText(settings.style, parts: asked.parts, showsAll: asked.showsAll).write(
        comparison, to: &stream)
    }
  }
}

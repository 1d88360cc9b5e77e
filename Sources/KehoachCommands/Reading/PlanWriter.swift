internal import PlanFacts
internal import PlanFormats
internal import PlanRender
internal import PlanSyntax

/// Writes a plan in the format asked for.
struct PlanWriter {
  let settings: Settings
  let path: FilePath
  let format: FileFormat

  func write(_ plan: Plan, to stream: inout ByteStream) throws {
    switch settings.format {
    case .outline, .text, .table, .csv, .markdown, .html:
      try OutlineText(settings.style).write(plan.outline, to: &stream)
    case .json, .jsonl:
      let json = PlanJSON(name: path.name, format: format.rawValue, isOneLine: settings.format == .jsonl)
      try json.write(plan, to: &stream)
    }
  }

  /// The plan in the format asked for, as a whole.
  func bytes(of plan: Plan) -> [UInt8] {
    // Nothing that takes the pieces throws.
    (try? ByteStream.bytes { try write(plan, to: &$0) }) ?? []
  }
}

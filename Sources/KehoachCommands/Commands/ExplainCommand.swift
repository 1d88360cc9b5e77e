internal import PlanFacts
internal import PlanFormats
internal import PlanRender
internal import PlanSyntax
internal import PlanText

/// `kehoach explain`: why a line was read as it was, and what rules found in its block.
struct ExplainCommand {
  let session: Session

  func run() async throws {
    guard let reader = session.planReader() else { return }
    try await session.withOutput { output in
      for operand in session.settings.operands {
        guard let place = LinePlace(operand) else {
          session.complain("no line given with '\(operand)' (write \(operand):LINE, counted from 1)")
          continue
        }
        do {
          guard let input = session.input(for: place.path) else { continue }
          let file = try input.file()
          try write(place, of: SourceText(file.bytes), reader, to: output)
        } catch let error as PlanFileError {
          session.complain(error.description)
        }
      }
    }
  }

  private func write(
    _ place: LinePlace, of source: SourceText, _ reader: PlanReader, to output: any ByteSink
  ) throws {
    let settings = session.settings
    guard let explanation = reader.outlines.explain(source, line: place.line) else {
      let lines = source.lineIndex()
      // The end of the last line makes no line of its own.
      let count = lines.count - (lines.range(ofLine: lines.count)?.isEmpty == true ? 1 : 0)
      session.complain(
        "'\(place.path)' has no line \(place.line) (it has \(count) line\(count == 1 ? "" : "s"))")
      return
    }
    let facts = reader.explainFacts(source, line: place.line)
    if settings.format == .json {
      try output.stream { stream in
        try ExplanationJSON(name: place.path.name).write(explanation, facts: facts, to: &stream)
        stream.bytes.append(UInt8(ascii: "\n"))
      }
    } else {
      var bytes: [UInt8] = []
      ExplanationText(name: place.path.description, style: settings.style).append(explanation, to: &bytes)
      if let facts { FactExplanationText(style: settings.style).append(facts, to: &bytes) }
      try output.write(bytes)
    }
  }
}

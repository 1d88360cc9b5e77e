internal import PlanFacts
internal import PlanFormats
internal import PlanRender
internal import PlanText

/// `kehoach times`: the times in a text, with what they mean.
struct TimesCommand {
  let session: Session

  func run() async throws {
    guard let reader = session.planReader(), let (name, lines) = input() else { return }
    var finder = TimeFinder(reader, reference: session.settings.reference)
    try await session.withOutput { output in
      for (index, line) in lines.enumerated() {
        try write(SourceText(Array(line)), index + 1, name, &finder, to: output)
      }
    }
  }

  /// The lines of the text and its name in messages; nil where it cannot be read, which is told.
  private func input() -> (name: String, lines: [ArraySlice<UInt8>])? {
    let operands = session.settings.operands
    guard operands.isEmpty || operands == [.standardInput] else {
      let text = operands.map(\.bytes).joined(separator: [UInt8(ascii: " ")])
      return (name: "TEXT", lines: Self.lines(of: Array(text)))
    }
    do throws(PlanFileError) {
      let file = try PlanFile(reading: .standardInput, limit: SourceText.largest)
      return (name: "-", lines: Self.lines(of: file.bytes))
    } catch {
      session.complain(error.description)
      return nil
    }
  }

  /// The lines of a text without their ends; a line may end in LF, CR LF or CR.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    let index = LineIndex(text)
    return (1...index.count).compactMap { line in index.content(ofLine: line).map { text[$0] } }
  }

  private func write(
    _ line: SourceText, _ number: Int, _ name: String, _ finder: inout TimeFinder, to output: any ByteSink
  ) throws {
    let writer = FoundTimeJSON(of: line, line: number)
    for found in finder.times(in: line) {
      try output.writeJSON { try writer.write(found, to: &$0) }
      if found.isImpossible { tell(found, in: line, number, name) }
    }
  }

  private func tell(_ found: FoundTime, in line: SourceText, _ number: Int, _ name: String) {
    let text = DiagnosticText(of: line, name: name, style: session.settings.messageStyle)
    var bytes: [UInt8] = []
    let diagnostic = Diagnostic.impossibleTime(found.time.text, at: line.rawRange(found.range))
    text.append(diagnostic, line: number, to: &bytes)
    session.tell(bytes)
  }
}

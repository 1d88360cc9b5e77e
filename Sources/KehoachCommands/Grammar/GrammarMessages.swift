internal import PlanGrammar
internal import PlanRender
internal import PlanText

/// Writes what is wrong in files of grammar: the place, the message, and the line with a caret.
struct GrammarMessages {
  private let sources: [GrammarSource]
  private let style: TextStyle
  private var texts: [String: DiagnosticText] = [:]

  init(_ sources: [GrammarSource], style: TextStyle) {
    self.sources = sources
    self.style = style
  }

  /// The lines that tell of a mistake.
  mutating func lines(
    _ severity: Diagnostic.Severity = .error, at place: GrammarPlace, _ message: String
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    text(of: place.file).append(severity, message, line: place.line, column: place.column, to: &bytes)
    return bytes
  }

  /// The text of a file, or of the one that has taken its place.
  private mutating func text(of file: String) -> DiagnosticText {
    if let text = texts[file] { return text }
    let source = sources.first { $0.name == file } ?? sources.first { $0.name.hasSuffix("/\(file)") }
    let text = DiagnosticText(of: SourceText(source?.bytes ?? []), name: source?.name ?? file, style: style)
    texts[file] = text
    return text
  }
}

internal import PlanFormats
internal import PlanGrammar
internal import PlanRender
internal import PlanText

/// The files of grammar that a run works with: the embedded ones, and what a folder adds or puts in their place.
struct GrammarFiles {
  private(set) var sources = EmbeddedGrammars.sources
  let grammar: Grammar

  /// The embedded files, and those of a folder, or a single file; of the same name the latter.
  ///
  /// A file that takes an embedded one's place stands where that one stood.
  init(adding path: FilePath? = nil) throws(PlanFileError) {
    if let path {
      for file in try Self.files(at: path) {
        let source = GrammarSource(
          name: file.description, bytes: try PlanFile(reading: file, limit: GrammarSource.largest).bytes)
        let name = String(decoding: file.lastComponent, as: UTF8.self)
        if let embedded = sources.firstIndex(where: { $0.name == name }) {
          sources[embedded] = source
        } else {
          sources.append(source)
        }
      }
    }
    grammar = Grammar(sources)
  }

  private static func files(at path: FilePath) throws(PlanFileError) -> [FilePath] {
    guard PlanFolder.exists(at: path) else { return [path] }
    let files = try PlanFolder.files(in: path, withExtension: "grammar")
    if files.isEmpty { throw PlanFileError(path, .nothingNamed("grammar")) }
    return files
  }
}

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
    text(of: place.file)?
      .append(severity, message, line: place.line, column: place.column, to: &bytes)
    return bytes
  }

  private mutating func text(of file: String) -> DiagnosticText? {
    if let text = texts[file] { return text }
    let bytes = sources.first { $0.name == file }?.bytes ?? []
    let text = DiagnosticText(of: SourceText(bytes), name: file, style: style)
    texts[file] = text
    return text
  }
}

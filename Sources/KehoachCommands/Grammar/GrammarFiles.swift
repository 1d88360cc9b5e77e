internal import PlanFormats
internal import PlanGrammar
internal import PlanKnowledge

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

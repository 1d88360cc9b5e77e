/// The files of `grammars/`, built into the program.
package enum EmbeddedGrammars {
  /// All of them, read; a mistake in them is one of this package and fails its tests.
  package static let grammar = Grammar(sources)

  /// The same without the examples, which who reads plans has no use for.
  package static let knowledge = Grammar(sources, examples: false)

  /// The files as they are.
  package static var sources: [GrammarSource] {
    files.map { file in
      GrammarSource(name: "\(file.name)", bytes: file.text.withUTF8Buffer { Array($0) })
    }
  }
}

/// The files of `grammars/`, built into the program.
package enum EmbeddedGrammars {
  /// All of them, read; a mistake in them is one of this package and fails its tests.
  package static let grammar = read()

  /// Reads all of them anew.
  package static func read() -> Grammar {
    var grammar = Grammar()
    for file in files {
      file.text.withUTF8Buffer { text in
        grammar.add(GrammarParser.parse(Array(text), name: "\(file.name)"))
      }
    }
    return grammar
  }
}

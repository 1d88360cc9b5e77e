package import PlanGrammar

/// The files of `grammars/`, built into the program.
package enum EmbeddedGrammars {
  /// All of them, made ready when the program was built, for who reads plans.
  package static let compiled = CompiledGrammar(text)

  /// What comparisons match, made ready likewise.
  package static let comparisonRules = RuleSet(comparisonText)

  /// All of them, read; for who asks how things are written, and where.
  package static let grammar = Grammar(sources)

  /// The files as they are.
  package static var sources: [GrammarSource] {
    files.map { file in
      GrammarSource(name: "\(file.name)", bytes: file.text.withUTF8Buffer { Array($0) })
    }
  }
}

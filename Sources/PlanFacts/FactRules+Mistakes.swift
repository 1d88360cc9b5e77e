package import PlanGrammar
internal import PlanSyntax

extension FactRules {
  /// What is missing in a grammar that readers of plans need, and what stands there that no reading knows.
  package static func mistakes(in grammar: Grammar) -> [GrammarMistake] {
    ReadingGrammar.mistakes(in: grammar, lists: lists + lookedUp, rules: entries)
  }
}

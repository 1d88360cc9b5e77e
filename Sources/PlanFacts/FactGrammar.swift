package import PlanGrammar

/// What the readers of facts know: lists of `grammars/`, ready for use.
package final class FactGrammar: Sendable {
  let must: Lexicon
  let audience: Lexicon
  let theme: Lexicon
  let awardForm: Lexicon
  package let rules: RuleSet

  /// What the embedded grammars say.
  static let embedded = FactGrammar(EmbeddedGrammars.grammar)

  init(_ grammar: Grammar) {
    must = grammar.lexicon("statement.must")
    audience = grammar.lexicon("statement.audience")
    theme = grammar.lexicon("statement.theme")
    awardForm = grammar.lexicon("award.form")
    rules = RuleSet(grammar)
  }
}

import PlanGrammar
import PlanKnowledge
import Testing

@Suite struct RuleExamplesTests {
  private static let rules = RuleSet(EmbeddedGrammars.grammar)

  @Test func rulesHaveNoMistakes() {
    #expect(Self.rules.mistakes.isEmpty, "\(Self.rules.mistakes.map(\.description).joined(separator: "\n"))")
  }

  @Test func examplesHold() {
    var examples = RuleExamples(Self.rules)
    for failure in examples.failures() {
      Issue.record("\(failure.place): \(failure)")
    }
  }
}

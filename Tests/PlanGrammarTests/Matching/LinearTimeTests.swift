import PlanTestSupport
import Testing

@testable import PlanGrammar
import PlanKnowledge

/// That matching takes no more steps a token than a check says, whatever the rules and texts.
@Suite struct LinearTimeTests {
  /// Rules made to be slow where alternatives are tried one after the other.
  private static let hostile = [
    #"((("a"+)+)+)+ "b""#,
    #"("a" | "a" "a" | "a" "a" "a")+ "b""#,
    #"["a"] ["a"] ["a"] ["a"] ["a"] ["a"] ["a"] ["a"] "a" "a" "a" "a" "a" "a" "a" "a" "b""#,
    #""a" ..16 "a" ..16 "a" ..16 "b""#,
    #"(word | capital | "a")+ (word | "a")+ "b""#,
    #"x:(y:(z:("a"+)+)+)+ "b""#,
    #"(list | "a")+ "b""#,
  ]

  @Test(arguments: hostile)
  func stepsGrowWithTheText(_ pattern: String) {
    let grammar = SmallGrammar(
      "words list\n  k = \"a\" | \"a a\" | \"a a a a\"\nrule r : atoms group g within 64\n  \(pattern)\n"
        + "rule s : atoms group g within 64\n  \(pattern)\n  not after \"c\"\n")
    #expect(grammar.mistakes.isEmpty)
    let bound = StepBound(grammar.grammar, grammar.set).total
    var costs: [Int] = []
    for count in [500, 1_000, 2_000] {
      let cost = grammar.cost(of: String(repeating: "a ", count: count))
      #expect(cost.tokens == count)
      #expect(cost.steps <= bound * count)
      costs.append(cost.steps)
    }
    // Twice the text takes twice the steps, but for the end, where rules reach less far.
    #expect(costs[1] - costs[0] == (costs[2] - costs[1]) / 2)
  }

  @Test(arguments: hostile)
  func spansGrowWithTheText(_ pattern: String) {
    let grammar = SmallGrammar(
      "words list\n  k = \"a\" | \"a a\"\nrule r : atoms within 64\n  \(pattern)\n")
    let text = Array(String(repeating: "a a a b ", count: 500).utf8)
    var matcher = Matcher(grammar.set, roleNames: [])
    let tokens = matcher.match(text.span, at: .any(text.count))
    // Each list and rule finds at most one thing at each token.
    #expect(matcher.chart.spans.count <= 2 * tokens.count)
  }

  @Test func theEmbeddedRulesKeepTheirBound() throws {
    let grammar = EmbeddedGrammars.grammar
    let set = RuleSet(grammar)
    let bound = StepBound(grammar, set)
    #expect(bound.total > 0)
    #expect(bound.total <= GrammarCheck.mostSteps, "\(bound.shares.prefix(5))")
    var matcher = Matcher(set, roleNames: [])
    for plan in Corpus.plans.prefix(5) {
      let bytes = Array(String(decoding: try plan.bytes(), as: UTF8.self).utf8)
      matcher.reset()
      let before = matcher.steps
      let tokens = matcher.match(bytes.span, at: .any(bytes.count))
      #expect(matcher.steps - before <= bound.total * tokens.count)
    }
  }
}

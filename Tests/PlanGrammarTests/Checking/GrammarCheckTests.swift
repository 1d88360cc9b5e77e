import Testing

@testable import PlanGrammar
import PlanKnowledge

@Suite struct GrammarCheckTests {
  private static let example = "  value v()\n  yes \"x\" = v()\n"

  @Test(
    arguments: [
      (
        "rule a : names\n  -5..-1\n", "1:6: error: the rule 'a' can never match: it asks for a number below 0"
      ),
      (
        "rule a : names within 2\n  \"x\" [\"y\"] \"z\" number\n",
        "1:6: error: the rule 'a' can never match: its shortest match has 3 words, and it reaches over 2"
      ),
      ("words w\nrule a : names\n  w\n", "3:3: error: the rule 'a' can never match: 'w' never does"),
      ("rule a : names\n  \"x\"\n  over a\n", "3:8: error: the rule 'a' is preferred to itself"),
      (
        "rule a : names\n  ..2 \"x\"\n", "1:6: error: the rule 'a' begins with a gap, at which nothing starts"
      ),
      ("rule a : names\n  a\n", "1:6: error: the rule 'a' leads back to itself: a → a"),
      ("rule a : names\n  \"x\" b\n", "2:7: error: the rule 'a' names 'b', which is no list and no rule"),
      (
        "rule a : names\n  \"x\"\n  under purpose, prupose\n",
        "3:18: error: there is no role 'prupose' (roles are purpose, content)"
      ),
      (
        "rule a : names\n  n:number\n  value v(m, none)\n  yes \"5\" = v(-, -)\n",
        "3:11: error: the value of 'a' names 'm', which no part keeps"
      ),
      ("rule a : names\n  \"x\"\n  value v()\n", "1:6: warning: the rule 'a' has no example of its value"),
      (
        "words w\n  k = \"hòa\"\n  l = \"Hoà\"\n",
        "3:3: error: \"Hoà\" stands for 'l' and as \"hòa\" for 'k' in the list 'w'"
      ),
      ("rule a : names\n  (\"x\"\n", "2:4: error: ')' is expected"),
    ])
  func tellsWhatIsWrong(_ text: String, _ finding: String) {
    #expect(SmallGrammar(text).findings() == ["test:" + finding])
  }

  @Test(arguments: [
    "rule a : names within 3\n  \"x\" [\"y\"] \"z\" number\n",
    "rule a : names\n  n:number\n  value n\n  yes \"5\" = 5\n",
    // Another time, another meaning; the same meaning twice; marks that make a difference.
    "words w\n  k = \"x\" to 2025-06-30\n  l = \"x\" from 2025-07-01\n", "words w\n  k = \"x\" | \"X\"\n",
    "words w\n  k = \"x y\"\n  l = \"x, y\"\n",
    "rule a : names group g\n  \"x\"\n  over b\nrule b : names group g\n  \"x\" [\"y\"]\n",
  ])
  func isContentWithWhatIsRight(_ text: String) { #expect(SmallGrammar(text).findings().isEmpty) }

  @Test func rulesThatReachBackOfWhatNeverMatchesAreTold() {
    let grammar = SmallGrammar(
      "rule a : names within 1\n  \"x\" \"y\"\nrule b : names\n  a | \"z\"\nrule c : names\n  \"u\" a\n")
    #expect(
      grammar.findings() == [
        "test:1:6: error: the rule 'a' can never match: its shortest match has 2 words, and it reaches over 1",
        "test:6:7: error: the rule 'c' can never match: 'a' never does",
      ])
  }

  @Test func rulesOfOneGroupNeedAnOrder() {
    let rules = { (over: String) in
      SmallGrammar(
        "rule a : names group g\n  \"x\" number\n\(over)  value v()\n  yes \"x 5\" = v()\n"
          + "rule b : names group g\n  \"x\" 1..9\n"
      ).findings()
    }
    #expect(
      rules("") == [
        "test:5:6: error: 'a' and 'b' of the group 'g' both match \"x 5\" (test:4:3), and neither is 'over' the other"
      ])
    #expect(rules("  over b\n").isEmpty)
  }

  @Test func preferenceNeedsACommonGroup() {
    let grammar = SmallGrammar("rule a : names group g\n  \"x\"\n  over b\nrule b : names\n  \"y\"\n")
    #expect(
      grammar.findings() == [
        "test:3:8: error: 'over b' says nothing: 'a' and 'b' are of no common group and layer"
      ])
  }

  @Test(
    arguments: [
      (nil, []), (["a", "b", "c", "d", "e"], []), (["a"], ["e"]), (["b"], ["a", "c", "e"]),
      (["c"], ["a", "e"]),
      ([], ["a", "b", "c", "e"]),
    ] as [(Set<String>?, [String])])
  func unusedRulesAreTold(_ entries: Set<String>?, _ unused: [String]) {
    let grammar = SmallGrammar(
      """
      rule a : phrases
        c
      rule b : names group g
        "b"
      rule c : atoms
        "c"
        not in b
      rule d : names opaque
        "d"
      rule e : names
        "e"
      """)
    #expect(
      grammar.findings(entries: entries).map { $0.split(separator: "'")[1] }.map(String.init) == unused)
  }

  @Test func tooManyStepsAreTold() {
    let words = (0..<60).map { _ in "word" }.joined(separator: " | ")
    let rules = (0..<3).map { "rule r\($0) : names within 64\n  (\(words))+\n" }.joined()
    let bound = StepBound(SmallGrammar(rules).grammar, SmallGrammar(rules).set)
    #expect(bound.total == 3 * 60 * 64)
    #expect(
      SmallGrammar(rules).findings() == [
        "test:1:6: error: a syllable may cost 11520 steps, more than 4000; 'r0' costs most, 3840"
      ])
  }

  @Test func boundsCountWhatAWordMayBegin() {
    let grammar = SmallGrammar(
      """
      words w
        k = "x y"
      rule a : names
        w "z"
      rule b : atoms
        a number
      rule c : atoms
        "u"
      """)
    let bound = StepBound(grammar.grammar, grammar.set)
    #expect(bound.word == "x")
    #expect(bound.shares.map(\.rule) == ["b", "a"])
  }

  @Test func theEmbeddedGrammarsHaveNoMistake() {
    let set = RuleSet(EmbeddedGrammars.grammar)
    let check = GrammarCheck(EmbeddedGrammars.grammar, set, entries: nil, roles: [])
    let errors = check.findings(StepBound(EmbeddedGrammars.grammar, set)).filter {
      $0.severity == .error && !$0.message.hasPrefix("there is no role")
    }
    #expect(errors.isEmpty, "\(errors.map { "\($0.place): \($0.message)" }.joined(separator: "\n"))")
  }
}

import Testing

@testable import PlanGrammar

/// The order of rules, and grammars that have none.
@Suite struct LayerTests {
  @Test func rulesSeeWhatLowerOnesFindWhereverTheyStand() {
    let grammar = SmallGrammar(
      """
      rule d : blocks
        c:c
        value d(c)
      rule c : predicates
        b:b
        value c(b)
      rule b : names
        a:a
        value b(a)
      rule a : names
        n:number
        value a(n)
      """)
    #expect(grammar.mistakes.isEmpty)
    #expect(grammar.values(of: "d", in: "5") == ["d(c(b(a(5))))"])
  }

  @Test(
    arguments: [
      (
        "rule a : names\n  b\nrule b : atoms\n  \"x\"\n",
        ["2:3: the rule 'a' of 'names' names 'b' of the later layer 'atoms'"]
      ),
      ("rule a : names\n  a \"x\"\n", ["1:6: the rule 'a' leads back to itself: a → a"]),
      (
        "rule a : names\n  b\nrule b : names\n  a\n",
        [
          "1:6: the rule 'a' leads back to itself: a → b → a",
          "3:6: the rule 'b' leads back to itself: b → a → b",
        ]
      ),
      ("rule a : names\n  \"x\"\n  not in a\n", ["1:6: the rule 'a' leads back to itself: a → a"]),
      ("rule a : names\n  \"x\" b\n", ["2:7: the rule 'a' names 'b', which is no list and no rule"]),
      (
        "rule a : names\n  \"x\"\n  not in b\n",
        ["3:10: the rule 'a' names 'b', which is no list and no rule"]
      ),
      ("rule a : names\n  \"x\"\n  over b\n", ["3:8: the rule 'a' names 'b', which is no list and no rule"]),
      ("rule a : names\n  \"x\"\nrule a : names\n  \"y\"\n", ["3:6: the name 'a' stands twice"]),
      ("rule a : names\n  [\"x\"]\n", ["1:6: the rule 'a' matches a text without words"]),
      ("rule a : names\n  ..3\n", ["1:6: the rule 'a' matches a text without words"]),
      ("rule a : names\n  \"x\" \"\"\n", ["1:6: a text of the rule 'a' is empty"]),
      (
        "rule a : names\n  \"x\"\n  not after \"b c\"\n",
        ["1:6: what 'not after' and 'not before' name is one word or mark, not \"b c\""]
      ),
      (
        "rule a : names\n  \"x\"\n  not before \"\"\n",
        ["1:6: what 'not after' and 'not before' name is one word or mark, not \"\""]
      ),
    ])
  func mistakesAreToldWithTheirPlace(_ text: String, _ mistakes: [String]) {
    let told = SmallGrammar(text).set.mistakes.map { "\($0.line):\($0.column): \($0.message)" }
    #expect(told == mistakes)
  }

  @Test func groupsThatNeedEachOtherLeadBack() {
    let grammar = SmallGrammar(
      """
      rule a : names group g
        "x"
      rule b : names group h
        a
      rule c : names group g
        b "y"
      """)
    #expect(
      grammar.set.mistakes.map(\.message) == [
        "the rule 'b' leads back to itself: b → c → b", "the rule 'c' leads back to itself: c → b → c",
      ])
  }

  @Test func rulesAreBounded() {
    let words = (0..<65).map { "\"w\($0)\"" }
    #expect(
      SmallGrammar("rule a : names\n  \(words.joined(separator: " "))\n").mistakes
        == ["test:1:6: error: the rule 'a' has more than 64 positions; divide it in two"])
    let deep = (0..<40).map { "rule r\($0) : names\n  \($0 == 0 ? "\"x\"" : "r\($0 - 1)")\n" }.joined()
    #expect(
      SmallGrammar(deep).mistakes
        == ["test:65:6: error: the rule 'r32' is more than 32 rules deep; let it name fewer"])
    let many = String(repeating: "rule r : names\n  \"x\"\n", count: 10_001)
    #expect(
      SmallGrammar(many).mistakes.contains("test:20001:6: error: a grammar has at most 10000 rules"))
  }

  @Test func wordsAreBounded() {
    let words = (0..<30).map { list in
      "words w\(list)\n  k = " + (0..<3_000).map { "\"a\(list)b\($0)\"" }.joined(separator: " | ") + "\n"
    }
    let rule = "rule r : names\n  " + (0..<30).map { "w\($0)" }.joined(separator: " | ") + "\n"
    // Digits are numbers, so the words of these are few; letters make them many.
    let letters = (words.joined() + rule).map { character in
      character.wholeNumberValue.map { Character(UnicodeScalar(UInt8(107 + $0))) } ?? character
    }
    let grammar = SmallGrammar(String(letters))
    #expect(
      grammar.mistakes.contains { $0.hasSuffix("rules and their lists use at most 60000 different words") })
  }
}

import Testing

@testable import PlanGrammar

/// The places in which rules hold.
@Suite struct ConditionTests {
  private static func grammar(_ condition: String) -> SmallGrammar {
    SmallGrammar(
      """
      words stop
        stop = "dừng x" | "x dừng"
      rule other : names
        "trong" word+ "ra"
      rule r : atoms
        "x"
        \(condition)
      """)
  }

  @Test(
    arguments: [
      ("at block", "x. X x", 1), ("at block", "“x”", 0), ("at block", "a x", 0),
      ("at sentence", "x. X x", 2), ("at sentence", "a; x, x", 1), ("at sentence", "a! X? x", 1),
      ("at sentence", "1.x", 0), ("at sentence", "a. x", 0),
      ("at clause", "x, x x", 2), ("at clause", "a: x (x) x", 3), ("at clause", "a - x", 1),
      ("not after \"a\"", "a x b x x", 2), ("not after \"a\" | \"b\"", "a x b x x", 1),
      ("not after number", "5 x x", 1), ("not after \",\"", ", x x", 1), ("not after \"a\"", "x", 1),
      ("not before \"a\"", "x a x", 1), ("not before number | \".\"", "x 5 x. x", 1),
      ("not in other", "trong x ra x", 1), ("not in other", "x trong x", 2),
      ("not in stop", "dừng x x. Dừng x x", 2), ("not in stop, other", "x dừng x trong x ra x", 1),
      ("not after \"a\"\n  at clause", "a x, x", 1),
    ])
  func wordsBesideDecide(_ condition: String, _ text: String, _ count: Int) {
    let grammar = Self.grammar(condition)
    #expect(grammar.mistakes.isEmpty)
    #expect(grammar.values(of: "r", in: text).count == count)
  }

  @Test(arguments: [(nil, 0), (0..<1, 1), (2..<5, 1), (0..<3, 2), (4..<5, 0)] as [(Range<Int>?, Int)])
  func headingsDecide(_ heading: Range<Int>?, _ count: Int) {
    let grammar = Self.grammar("in heading")
    #expect(grammar.values(of: "r", in: "x x a", at: Matcher.Place(heading: heading)).count == count)
  }

  @Test(
    arguments: [
      ("under purpose", 1, 1), ("under purpose", 2, 0), ("under purpose, content", 2, 1),
      ("under content", 3, 1), ("under content", 0, 0),
    ])
  func rolesDecide(_ condition: String, _ roles: Int, _ count: Int) {
    let grammar = Self.grammar(condition)
    let found = grammar.values(
      of: "r", in: "x", at: Matcher.Place(roles: UInt32(roles)), roleNames: ["purpose", "content"])
    #expect(found.count == count)
  }
}

import Testing

@testable import PlanGrammar

/// Which of several readings stands.
@Suite struct GroupTests {
  /// The rules a to d of one group, and what is preferred to what.
  private static func grammar(_ over: [String: String]) -> SmallGrammar {
    let patterns = [
      ("a", #""x" "y""#), ("b", #""y" "z""#), ("c", #""x" "y" "z""#), ("d", #""z""#), ("e", #""x""#),
    ]
    return SmallGrammar(
      patterns.map { name, pattern in
        "rule \(name) : atoms group g\n  \(pattern)\n" + (over[name].map { "  over \($0)\n" } ?? "")
      }.joined())
  }

  @Test(
    arguments: [
      ("x y z", [:], "c"), ("y z", [:], "b"), ("x y", [:], "a"), ("x", [:], "e"), ("z", [:], "d"),
      ("x y x y z", [:], "a c"),
      ("x y z", ["a": "c"], "a d"), ("x y z", ["b": "c"], "b e"), ("x y z", ["d": "c, b"], "a d"),
      ("x y z", ["c": "a, b"], "c"), ("y z", ["d": "b"], "d"), ("x x x", ["e": "a"], "e e e"),
    ] as [(String, [String: String], String)])
  func readingsOfAGroupShareNoWords(_ text: String, _ over: [String: String], _ found: String) {
    let grammar = Self.grammar(over)
    let names = ["a", "b", "c", "d", "e"].flatMap { name in
      grammar.values(of: name, in: text).map { _ in name }
    }
    #expect(names.joined(separator: " ") == found)
  }

  @Test func rulesOfNoGroupAndOfOthersStandBeside() {
    let grammar = SmallGrammar(
      """
      rule a : atoms group g
        "x"
      rule b : atoms group h
        "x"
      rule c : atoms
        "x"
      rule d : phrases group g
        "x"
      """)
    for name in ["a", "b", "c", "d"] { #expect(grammar.values(of: name, in: "x") == ["x"]) }
  }

  private static let years = """
    rule years : atoms group time
      a:1900..2100 "-" b:1900..2100
      value years(a, b)
    rule term : atoms group time
      "nhiệm kỳ" 1900..2100 "-" 1900..2100
      over years
      value term()
    rule since : atoms group time
      "từ" y:years
      value since(y)
    rule point : atoms
      t:years
      value t
    rule later : phrases
      t:point
      value later(t)
    rule apart : atoms
      number
      not in years

    """

  @Test(
    arguments: [
      ("point", "2020-2025", ["years(2020, 2025)"]), ("point", "nhiệm kỳ 2020-2025", []),
      ("later", "2020-2025", ["later(years(2020, 2025))"]), ("later", "nhiệm kỳ 2020-2025", []),
      // Within a group what is named has not been chosen yet, and its words stay.
      ("since", "từ 2020-2025", ["since(years(2020, 2025))"]), ("years", "từ 2020-2025", []),
      ("point", "từ 2020-2025", []),
      ("apart", "2020-2025 7", ["7"]), ("apart", "nhiệm kỳ 2020-2025", ["2020", "2025"]),
    ])
  func aRuleOfAnotherGroupSeesOnlyWhatStands(_ rule: String, _ text: String, _ found: [String]) {
    let grammar = SmallGrammar(Self.years)
    #expect(grammar.mistakes.isEmpty)
    #expect(grammar.values(of: rule, in: text) == found)
  }
}

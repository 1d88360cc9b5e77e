import Testing

@testable import PlanGrammar

/// Patterns and values, written as a file may write them.
@Suite struct PatternTextTests {
  @Test(
    arguments: [
      ("\"x\"  \"y\"", "\"x\" \"y\""), ("| \"x\" | \"y\" \"z\"", "\"x\" | \"y\" \"z\""),
      ("(\"x\" | \"y\") number", "(\"x\" | \"y\") number"),
      ("[\"x\" | 1..31] I..XII", "[\"x\" | 1..31] I..XII"),
      ("<n:number \"/\" exact \"QĐ\">", "<n:number \"/\" exact \"QĐ\">"),
      ("a:(\"x\" \"y\")+", "a:(\"x\" \"y\")+"),
      ("^w+ ..6", "^w+ ..6"), ("^(w+)", "^(w+)"), ("(a:w)+", "(a:w)+"),
    ])
  func patterns(_ written: String, _ printed: String) throws {
    for text in [written, printed] {
      let rule = try #require(
        SmallGrammar("words w\n  k = \"k\"\nrule a : names\n  \(text)\n").grammar.rules.first)
      #expect(rule.pattern.description == printed)
    }
  }

  @Test(arguments: ["n", "day(n, 5, \"x y\")", "v()", "bounded(before, day(n, none), n)"])
  func values(_ value: String) throws {
    let rule = try #require(
      SmallGrammar("rule a : names\n  n:number\n  value \(value)\n").grammar.rules.first)
    #expect(rule.value?.description == value)
  }
}

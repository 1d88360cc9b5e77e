import Testing

@testable import PlanGrammar

@Suite struct RuleParserTests {
  private static func parse(_ text: String) -> GrammarFile {
    GrammarParser.parse(Array(text.utf8), name: "test")
  }

  @Test func everyLineIsRead() throws {
    let file = Self.parse(
      """
      rule a.b : phrases group g opaque within 40   # a comment
        x:"một" [exact "Hai" | ..3]
        | (1..31 I..X)+ <y:word "/" symbol>
        value v(x, each(y), "t", 3)
        at sentence
        in heading
        under purpose, content
        not in c, d
        not after "e" | number
        not before ","
        over f, g
        yes "text" = v(1, each(2), "a b", -)
        no "other"
      """)
    #expect(file.mistakes.isEmpty)
    let rule = try #require(file.rules.first)
    #expect(rule.name == "a.b")
    #expect(rule.stratum == .phrases)
    #expect(rule.group == "g")
    #expect(rule.isOpaque)
    #expect(rule.reach == 40)
    #expect(
      rule.pattern
        == .choice([
          .sequence([.capture("x", .text("một")), .optional(.choice([.exact("Hai"), .gap(3)]))]),
          .sequence([
            .repeated(.sequence([.number(1...31), .roman(1...10)])),
            .tight([.sequence([.capture("y", .any(.word)), .text("/"), .any(.symbol)])]),
          ]),
        ]))
    #expect(
      rule.value == .record("v", [.capture("x"), .record("each", [.capture("y")]), .text("t"), .number(3)]))
    #expect(
      rule.conditions == [
        .atSentence, .inHeading, .under(["purpose", "content"]), .notIn(["c", "d"]), .notAfter(["e", "0"]),
        .notBefore([","]),
      ])
    #expect(rule.over == ["f", "g"])
    #expect(rule.examples.map(\.value) == ["v(1, each(2), 'a b', -)", nil])
    #expect(rule.place(of: "d").description == "test:8:13")
    #expect(rule.place(of: "nowhere").description == "test:1:6")
  }

  @Test(
    arguments: [
      ("rule", "1:1: a word is expected"), ("rule a", "1:6: ':' is expected"),
      ("rule a : atom", "1:10: a stratum is one of 'names', 'atoms', 'phrases', 'predicates', 'blocks'"),
      ("rule a : atoms wide", "1:16: 'opaque', 'group' or 'within' is expected"),
      ("rule a : atoms within 65", "1:23: a reach is a number from 1 to 64"),
      ("rule a : atoms within 0", "1:23: a reach is a number from 1 to 64"),
      ("rule a : atoms", "1:6: the rule 'a' matches nothing: it has no pattern"),
      ("rule a : atoms\n  (\"x\"", "2:4: ')' is expected"),
      ("rule a : atoms\n  \"x\")", "2:6: an element is expected"),
      ("rule a : atoms\n  []", "2:4: an element is expected"),
      ("rule a : atoms\n  x:", "2:4: an element is expected"),
      ("rule a : atoms\n  5..1", "2:3: a range is written 1..31 or I..XII, a gap ..6 (at most 16)"),
      ("rule a : atoms\n  ..17", "2:3: a range is written 1..31 or I..XII, a gap ..6 (at most 16)"),
      ("rule a : atoms\n  a..b", "2:3: a range is written 1..31 or I..XII, a gap ..6 (at most 16)"),
      ("rule a : atoms\n  exact x", "2:9: a text in quotation marks is expected"),
      ("rule a : atoms\n  \"x\"\n  value", "3:3: a word is expected"),
      ("rule a : atoms\n  \"x\"\n  value v(", "3:10: a word is expected"),
      (
        "rule a : atoms\n  \"x\"\n  value v()\n  value w()",
        "4:3: the rule 'a' says two things; one value may stand"
      ),
      ("rule a : atoms\n  \"x\"\n  at end", "3:6: 'block', 'sentence' or 'clause' is expected"),
      ("rule a : atoms\n  \"x\"\n  in title", "3:6: 'heading' is expected"),
      ("rule a : atoms\n  \"x\"\n  not on \"y\"", "3:7: 'in', 'after' or 'before' is expected"),
      ("rule a : atoms\n  \"x\"\n  yes \"y\"", "3:7: '=' is expected"),
      // Columns count letters, not bytes.
      ("rule a : atoms\n  \"đượm\" )", "2:10: an element is expected"),
      // Behind a rule that cannot be read the next one is.
      (
        "rule a : atom\n  \"x\"\n  value v()",
        "1:10: a stratum is one of 'names', 'atoms', 'phrases', 'predicates', 'blocks'"
      ),
    ])
  func mistakesAreToldWithTheirPlace(_ text: String, _ mistake: String) {
    #expect(Self.parse(text).mistakes.map { "\($0.line):\($0.column): \($0.message)" } == [mistake])
  }

  @Test func aMistakeInARuleLeavesTheNextOne() {
    let file = Self.parse("rule a : atoms\n  (\"x\"\nrule b : atoms\n  \"y\"\n")
    #expect(file.mistakes.count == 1)
    #expect(file.rules.map(\.name) == ["b"])
  }

  @Test(arguments: [
    String(repeating: "(", count: 200_000), String(repeating: "[", count: 65) + "\"x\"",
    String(repeating: "a:", count: 200_000), String(repeating: "<", count: 1_000) + "\"x\"",
  ])
  func depthIsBounded(_ pattern: String) {
    let file = Self.parse("rule a : atoms\n  \(pattern)\n")
    #expect(
      file.mistakes.map(\.message) == ["patterns and values are at most 64 deep; divide the rule in two"])
  }

  @Test(arguments: ["value ", "yes \"x\" = "])
  func depthOfValuesIsBounded(_ line: String) {
    let file = Self.parse("rule a : atoms\n  \"x\"\n  \(line)\(String(repeating: "v(", count: 100_000))\n")
    #expect(
      file.mistakes.map(\.message) == ["patterns and values are at most 64 deep; divide the rule in two"])
  }

  @Test func linesEndInAnyWayAndAMarkAtTheStartIsPassedOver() {
    for end in ["\n", "\r\n", "\r"] {
      let text = "\u{FEFF}rule a : atoms" + end + "  \"x\"" + end + end + "words w" + end + "  )" + end
      let file = Self.parse(text)
      #expect(file.rules.map(\.name) == ["a"])
      #expect(file.mistakes.map(\.line) == [5])
    }
  }

  @Test(
    arguments: [
      ("k = \"\(String(repeating: "[a] ", count: 7))\"", "a phrase has at most 6 parts that may be missing"),
      ("k = \"[a [b]]\"", "'[' stands within '[ … ]'"),
      ("k = \"\(String(repeating: "a ", count: 200))\"", "a phrase has at most 256 bytes"),
      ("k = \"a\" to 9999999999999999999-01-01", "a day is written 2025-06-30"),
      ("k = \"a\" to 922337203685477580-01-01", "a day is written 2025-06-30"),
      ("k = \"a\" to 2025-13-01", "a day is written 2025-06-30"),
    ])
  func phrasesAreBounded(_ entry: String, _ mistake: String) {
    #expect(Self.parse("words w\n  \(entry)\n").mistakes.map(\.message) == [mistake])
  }
}

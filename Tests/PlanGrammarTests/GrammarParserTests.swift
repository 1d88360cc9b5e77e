import PlanGrammar
import Testing

@Suite struct GrammarParserTests {
  @Test func listsAndCostsAreRead() throws {
    let file = Self.parse(
      """
      # a comment
      words days
        first = "thứ hai" | "đầu tuần"   # behind an entry
        "a key" = "x"
        yes "Thứ Hai, đầu tuần" = first, first
        no "chủ nhật"

      costs reading
        after-word 2.5 "a break"
        join 0 "a join"
      """)
    #expect(file.mistakes.isEmpty)
    #expect(file.lists.map(\.name) == ["days"])
    #expect(file.lists.first?.entries.map(\.key) == ["first", "a key"])
    #expect(file.lists.first?.entries.first?.phrases == ["thứ hai", "đầu tuần"])
    #expect(file.examples.map(\.keys) == [["first", "first"], []])
    #expect(file.examples.map(\.place.description) == ["test:5:3", "test:6:3"])
    #expect(file.costs["after-word"]?.value == 2.5)
    #expect(file.costs["after-word"]?.meaning == "a break")
    #expect(file.costs["join"]?.value == 0)
  }

  @Test(
    arguments: [
      ("a", ["a"]), ("a [b]", ["a b", "a "]), ("[a] b [c]", ["a b c", "a b ", " b c", " b "]),
      ("[a]", ["a", ""]), ("a] b", ["a] b"]),
    ])
  func optionalPartsAreTakenAndLeftOut(_ phrase: String, _ phrases: [String]) {
    let file = Self.parse("words w\n  k = \"\(phrase)\"")
    #expect(file.lists.first?.entries.first?.phrases == phrases)
  }

  @Test(
    arguments: [
      ("k = \"a\"", nil, nil), ("k = \"a\" to 2025-06-30", nil, 20_250_630),
      ("k = \"a\" from 2025-01-01", 20_250_101, nil),
      ("k = \"a\" | \"b\" from 2025-01-01 to 2025-06-30", 20_250_101, 20_250_630),
    ] as [(String, Int?, Int?)])
  func entriesHoldForATime(_ entry: String, _ from: Int?, _ to: Int?) {
    let file = Self.parse("words w\n  \(entry)")
    #expect(file.mistakes.isEmpty)
    #expect(file.lists.first?.entries.first?.from == from)
    #expect(file.lists.first?.entries.first?.to == to)
  }

  @Test(
    arguments: [
      ("word w", "test:1:1: error: a section begins with 'words', 'costs' or 'rule'"),
      ("  k = \"a\"", "test:1:3: error: this line belongs to no section"),
      ("words", "test:1:1: error: a word is expected"),
      ("words w x", "test:1:9: error: nothing more is expected on this line"),
      ("words w\n  k \"a\"", "test:2:5: error: '=' is expected"),
      ("words w\n  k = a", "test:2:7: error: a text in quotation marks is expected"),
      ("words w\n  k = \"a", "test:2:7: error: the quotation mark is not closed"),
      ("words w\n  k = \"a [b\"", "test:2:7: error: '[' is not closed"),
      ("words w\n  k = \"a\" to soon", "test:2:14: error: a day is written 2025-06-30"),
      ("words w\n  k = \"a\" b", "test:2:11: error: nothing more is expected on this line"),
      ("words w\n  yes \"a\" k", "test:2:11: error: '=' is expected"),
      ("costs c\n  name", "test:2:3: error: a word is expected"),
      ("costs c\n  name x \"m\"", "test:2:8: error: a cost is a number from 0 to 100"),
      ("costs c\n  name -1 \"m\"", "test:2:8: error: a cost is a number from 0 to 100"),
      ("costs c\n  name 101 \"m\"", "test:2:8: error: a cost is a number from 0 to 100"),
      ("costs c\n  n 1 \"m\"\n  n 2 \"m\"", "test:3:7: error: the cost 'n' stands twice"),
    ])
  func mistakesAreToldWithTheirPlace(_ text: String, _ mistake: String) {
    let file = Self.parse(text)
    #expect(file.mistakes.map(\.description) == [mistake])
  }

  @Test func whatCouldBeReadStands() {
    let file = Self.parse("words w\n  k = a\n  l = \"b\"\nnonsense\n  m = \"c\"\ncosts c\n  n 1 \"m\"")
    // Of a section that cannot be told only its first line is a mistake.
    #expect(file.mistakes.count == 2)
    #expect(file.lists.first?.entries.map(\.key) == ["l"])
    #expect(file.costs["n"]?.value == 1)
  }

  private static func parse(_ text: String) -> GrammarFile {
    GrammarParser.parse(Array(text.utf8), name: "test")
  }
}

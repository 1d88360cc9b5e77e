import Foundation
import PlanFacts
import PlanGrammar
import PlanKnowledge
import PlanTestSupport
import Testing

@testable import KehoachCommands

@Suite struct GrammarCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A rule of which one example holds and two do not.
  private static let wrong = """
    rule my.rule : atoms
      "thi đua" n:number
      value mine(n)
      yes "thi đua 5" = mine(5)
      yes "thi đua 5" = mine(6)
      no "phong trào thi đua 7"
    words my.words
      k = "một"
      yes "hai" = k

    """

  @Test func examplesOfTheProgramHold() async {
    let run = await CommandRun("grammar", "test")
    #expect(run.status == 0)
    #expect(run.text.hasSuffix(" lists: all hold\n"))
    #expect(run.text.split(separator: "\n").count == 1)
    #expect(run.messages.isEmpty)
    let vietnamese = await CommandRun("grammar", "test", "--lang", "vi")
    #expect(vietnamese.text.hasSuffix(" danh sách: đều đúng\n"))
  }

  @Test func examplesThatDoNotHoldAreShown() async throws {
    let path = try folder.write(Self.wrong, to: "my.grammar")
    for place in [folder.path, path] {
      let run = await CommandRun("grammar", "test", "--grammars", place)
      #expect(run.status == 1)
      #expect(
        run.text.hasPrefix(
          """
          \(path):9:3: error: 'my.words' finds nothing in "hai"; k is expected
              yes "hai" = k
              ^
          \(path):5:3: error: 'my.rule' finds mine(5) in "thi đua 5"; mine(6) is expected
              yes "thi đua 5" = mine(6)
              ^
          \(path):6:3: error: 'my.rule' finds mine(7) in "phong trào thi đua 7"; nothing is expected
              no "phong trào thi đua 7"
              ^

          """))
      #expect(run.text.hasSuffix(" lists: 3 do not hold\n"))
    }
  }

  @Test func mistakesAreToldAndTheRestIsTried() async throws {
    let path = try folder.write(Self.wrong + "rule a : atoms\n  \"đ\" (\"x\"\n", to: "my.grammar")
    let run = await CommandRun("grammar", "test", "--grammars", folder.path)
    #expect(run.status == 2)
    #expect(
      run.messages == """
        \(path):11:8: error: ')' is expected
            "đ" ("x"
                 ^
        kehoach: the grammars have 1 mistake; 'kehoach grammar check' shows all

        """)
    #expect(run.text.hasSuffix(" lists: 3 do not hold\n"))
    let check = await CommandRun("grammar", "check", "--grammars", folder.path)
    #expect(check.status == 1)
    #expect(check.messages.isEmpty)
    #expect(check.text.contains("\(path):11:8: error: ')' is expected\n"))
  }

  @Test func readersAskForRulesAndListsThatThereAre() {
    let grammar = EmbeddedGrammars.grammar
    #expect(FactRules.entries.isSubset(of: grammar.rules.map(\.name)))
    for list in FactRules.lists { #expect(grammar.lists[list] != nil, "\(list)") }
  }

  @Test func theGrammarsOfTheProgramAreRight() async throws {
    let run = await CommandRun("grammar", "check")
    #expect(run.status == 0)
    #expect(run.text.contains("\n0 errors, ") || run.text.hasPrefix("0 errors, "))
    #expect(run.text.contains("a syllable costs at most "))
    let json = await CommandRun("grammar", "check", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    let steps = try #require(object["steps"] as? [String: Any])
    #expect(steps["limit"] as? Int == 4_000)
    #expect(try #require(steps["most"] as? Int) <= 4_000)
    #expect(json.status == 0)
  }

  @Test(arguments: [
    "rule my.a : atoms opaque\n  nowhere\n", "rule my.a : atoms opaque\n  my.a \"x\"\n",
    "rule my.a : atoms\n  \"x\"\n", "words my.w\n  a = \"x\"\n  b = \"X\"\n",
    "rule my.a : atoms opaque within 1\n  \"x\" \"y\"\n", "nonsense\n",
    "words my.a\n  k = \"x\"\nrule my.a : atoms opaque\n  \"y\"\n",
  ])
  func checkFindsWhatIsWrong(_ text: String) async throws {
    let path = try folder.write(text, to: "my.grammar")
    let run = await CommandRun("grammar", "check", "--grammars", folder.path)
    #expect(run.status == 1)
    #expect(run.text.contains("\(path):"))
    #expect(run.text.contains("\n1 error, "))
  }

  @Test(
    "Keys that no reader knows, and lists and rules that are missing",
    arguments: [
      (
        "my.grammar", "words line.start\n  apendix = \"phụ lục\"\n", "2:3",
        "the list 'line.start' knows no key 'apendix'"
      ),
      (
        "my.grammar", "words heading.role\n  aim = \"mục đích ấy\"\n", "2:3",
        "the list 'heading.role' knows no key 'aim'"
      ),
      (
        "my.grammar", "words marker.keyword\n  a = \"quyển\"\n", "2:3",
        "the list 'marker.keyword' knows no key 'a'"
      ),
      (
        "my.grammar", "words marker.ordinal\n  a = \"sau\"\n", "2:3",
        "the list 'marker.ordinal' knows no key 'a'"
      ),
      (
        "my.grammar", "words document.kind\n  a = \"sổ\"\n", "2:3",
        "the list 'document.kind' knows no key 'a'"
      ),
      (
        "my.grammar", "words signature.capacity\n  A = \"a\"\n", "2:3",
        "the list 'signature.capacity' knows no key 'A'"
      ),
      (
        "provinces.grammar", "words province\n  \"A\" = \"a\"\n", "1:1", "the list 'province.kind' is missing"
      ),
      ("duties.grammar", "words actor.join\n  a = \"a\"\n", "1:1", "the list 'duty.verb' is missing"),
      (
        "statements.grammar", "words statement.theme\n  a = \"a\"\n", "1:1",
        "the list 'statement.must' is missing"
      ),
      ("phases.grammar", "words phase.word\n  a = \"a\"\n", "1:1", "the rule 'phase' is missing"),
      ("documents.grammar", "words abbreviation\n  A = \"a\"\n", "1:1", "the list 'name' is missing"),
      ("documents.grammar", "words name\n  A = \"a\"\n", "1:1", "the list 'abbreviation' is missing"),
    ])
  func checkFindsWhatNoReaderKnows(_ name: String, _ text: String, _ place: String, _ message: String)
    async throws
  {
    let line = "\(try folder.write(text, to: name)):\(place): error: \(message)\n"
    let check = await CommandRun("grammar", "check", "--grammars", folder.path)
    #expect(check.status == 1)
    #expect(check.text.ranges(of: line).count == 1)
    // No plan is read with what is not understood.
    let parse = await CommandRun(
      "parse", try folder.write(smallPlan, to: "plan.txt"), "--grammars", folder.path)
    #expect(parse.status == 2)
    #expect(parse.output.isEmpty)
    #expect(parse.messages.contains(line))
  }

  @Test func aFileOfTheSameNameTakesThePlaceOfTheProgramsOne() async throws {
    let path = try folder.write("words statement.theme\n  theme = \"về\"\n", to: "statements.grammar")
    try folder.write("words statement.theme\n  theme = \"chủ đề\"\n", to: "more.grammar")
    try folder.write("nonsense", to: "statements.txt")
    try folder.write("nonsense", to: ".hidden.grammar")
    let run = await CommandRun("grammar", "list", "--grammars", folder.path)
    #expect(run.status == 0)
    let rows = run.text.split(separator: "\n").filter { $0.hasPrefix("statement.") }
    #expect(rows.count == 1)
    #expect(rows.first?.hasSuffix(" \(path):1") == true)
    let show = await CommandRun("grammar", "show", "statement.theme", "--grammars", folder.path)
    #expect(
      show.text == """
        \(path):1

        words statement.theme
          theme = "về"

        \(folder("more.grammar")):1

        words statement.theme
          theme = "chủ đề"

        """)
  }

  @Test func aRuleIsShownWithWhatItsExamplesGive() async throws {
    let path = try folder.write(
      "# Of mine.\n\(Self.wrong)rule my.other : atoms\n  my.rule \"x\"\n", to: "my.grammar")
    let run = await CommandRun("grammar", "show", "my.rule", "--grammars", folder.path)
    #expect(
      run.text == """
        \(path):2

        # Of mine.
        rule my.rule : atoms
          "thi đua" n:number
          value mine(n)
          yes "thi đua 5" = mine(5)
          yes "thi đua 5" = mine(6)
          no "phong trào thi đua 7"

        Examples give:
          "thi đua 5": mine(5)
          "thi đua 5": mine(5)
          "phong trào thi đua 7": mine(7)

        Named by:
          my.other

        """)
    let near = await CommandRun("grammar", "show", "time.dya")
    #expect(near.status == 2)
    #expect(near.output.isEmpty)
    #expect(near.messages == "kehoach: no list or rule 'time.dya' (did you mean 'time.day'?)\n")
  }

  @Test func rulesAndListsAreShownAsJSON() async throws {
    let path = try folder.write(
      Self.wrong + "rule my.other : phrases group g\n  my.rule [\"x\" | \"y\"]\n  at block\n",
      to: "my.grammar")
    let run = await CommandRun(
      "grammar", "show", "my.rule", "my.words", "my.other", "--format", "json", "--grammars", path)
    #expect(run.status == 0)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
    #expect(rows.map { $0["name"] as? String } == ["my.rule", "my.words", "my.other"])
    #expect(rows.map { $0["layer"] as? String } == ["atoms", nil, "phrases"])
    #expect(
      rows.map { $0["pattern"] as? String } == ["\"thi đua\" n:number", nil, "my.rule [\"x\" | \"y\"]"])
    #expect(rows[0]["value"] as? String == "mine(n)")
    #expect(rows[0]["namedBy"] as? [String] == ["my.other"])
    #expect((rows[0]["examples"] as? [[String: Any]])?.last?["found"] as? [String] == ["mine(7)"])
    #expect((rows[1]["entries"] as? [[String: Any]])?.first?["phrases"] as? [String] == ["một"])
    #expect(rows[2]["group"] as? String == "g")
    #expect(rows[2]["conditions"] as? [String] == ["at block"])
    let none = await CommandRun("grammar", "show", "time.dya", "--format", "json")
    #expect(none.status == 2)
    #expect(none.text == "[]\n")
  }

  @Test func examplesThatDoNotHoldAreJSON() async throws {
    let path = try folder.write(Self.wrong, to: "my.grammar")
    let run = await CommandRun("grammar", "test", "--format", "json", "--grammars", path)
    #expect(run.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    let failures = try #require(object["failures"] as? [[String: Any]])
    #expect(failures.map { $0["line"] as? Int } == [9, 5, 6])
    #expect(failures.map { $0["expected"] as? String } == ["k", "mine(6)", nil])
    #expect(failures.map { $0["file"] as? String } == [path, path, path])
  }

  @Test func everythingIsListed() async throws {
    let json = await CommandRun("grammar", "list", "--format", "json")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [[String: Any]])
    let grammar = EmbeddedGrammars.grammar
    let names = Set(rows.compactMap { $0["name"] as? String })
    #expect(names == Set(grammar.lists.keys).union(grammar.rules.map(\.name)))
    let text = await CommandRun("grammar", "list", "--lang", "vi")
    #expect(text.text.hasPrefix("tên "))
    #expect(text.text.split(separator: "\n").count == rows.count + 1)
  }

  @Test func coverageCountsFindsAndPlans() async throws {
    try folder.write(smallPlan, to: "plans/a.txt")
    try folder.write(smallPlan, to: "plans/b.txt")
    try folder.write("Không có gì.\n", to: "plans/c.txt")
    let path = try folder.write(
      "rule my.rule : atoms\n  \"chất lượng\"\nrule my.never : atoms\n  \"zzz\"\n", to: "my.grammar")
    let run = await CommandRun("grammar", "coverage", folder("plans"), "--grammars", path)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("finds  plans  rule\n"))
    #expect(run.text.contains("\n    2      2  my.rule\n"))
    #expect(run.text.contains("\n    0      0  my.never\n"))
    #expect(run.text.split(separator: "\n").last?.hasPrefix("3 plans; ") == true)
    let eight = await CommandRun(
      "grammar", "coverage", folder("plans"), "--grammars", path, "--jobs", "8", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(eight.output)) as? [String: Any])
    #expect(object["plans"] as? Int == 3)
    let missing = await CommandRun("grammar", "coverage", folder("none.txt"))
    #expect(missing.status == 2)
  }

  @Test func plansAreReadWithTheGrammarsGiven() async throws {
    let grammar = """
      words heading.role
        budget = "lo liệu"
      words award.name
        prize = "giải búa liềm vàng"

      """
    let plan = smallPlan.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("II.")
        ? "II. LO LIỆU\n- Theo quy định.\nIII. HÌNH THỨC KHEN THƯỞNG\n- Giải Búa liềm vàng." : String($0)
    }.joined(separator: "\n")
    let path = try folder.write(plan, to: "plan.txt")
    let own = try folder.write(grammar, to: "my/my.grammar")
    let without = await CommandRun("parse", path, "--format", "json")
    #expect(!without.text.contains("\"budget\""))
    for place in [own, folder("my"), folder("my/")] {
      let run = await CommandRun("parse", path, "--format", "json", "--grammars", place)
      #expect(run.status == 0)
      #expect(run.text.contains("\"budget\""))
      #expect(run.text.contains("Giải Búa liềm vàng"))
    }
    for command in [["text", path], ["explain", path + ":15"]] {
      let run = await CommandRun(bytes: (command + ["--grammars", own]).map { Array($0.utf8) })
      #expect(run.status == 0)
      #expect(!run.output.isEmpty)
    }
  }

  @Test(arguments: [["parse"], ["text"], ["explain"], ["grammar", "coverage"]])
  func nothingIsReadWithAMistakenGrammar(_ command: [String]) async throws {
    let plan = try folder.write(smallPlan, to: "plan.txt")
    let path = try folder.write("rule my.a : atoms\n  nowhere\n", to: "my.grammar")
    let operand = command == ["explain"] ? plan + ":15" : plan
    let run = await CommandRun(bytes: (command + [operand, "--grammars", path]).map { Array($0.utf8) })
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(
      run.messages.hasPrefix(
        "\(path):2:3: error: the rule 'my.a' names 'nowhere', which is no list and no rule\n    nowhere\n    ^\n"
      ))
  }

  @Test func filesThatAreNoGrammarsAreTold() async throws {
    let binary = try folder.write([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00], to: "binary/x.grammar")
    let large = try folder.write([UInt8](repeating: 0x0A, count: 4 << 20 + 1), to: "large/x.grammar")
    try folder.write("", to: "empty/x.txt")
    for (place, message) in [
      (binary, "cannot read '\(binary)': it is a program"),
      (large, "cannot read '\(large)': larger than 4194304 bytes"),
      (folder("empty"), "cannot read '\(folder("empty"))': no file named *.grammar in this folder"),
      (folder("none"), "cannot read '\(folder("none"))': no such file"),
    ] {
      let run = await CommandRun("grammar", "test", "--grammars", place)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.messages.hasPrefix("kehoach: \(message)"))
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func anyBytesAsAGrammarEndInAMessage(_ seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(
      try #require(EmbeddedGrammars.sources.randomElement(using: &generator)).bytes.prefix(3_000))
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }
    let path = try folder.write(bytes, to: "x.grammar")
    for action in ["test", "check", "list"] {
      let run = await CommandRun("grammar", action, "--grammars", path)
      #expect((0...2).contains(run.status), "seed \(seed)")
      #expect(String(validating: Array(run.messages.utf8), as: UTF8.self) != nil)
    }
  }

  @Test(arguments: [
    ([], "nothing given to do (give test, check, list, show or coverage)"),
    (["tset"], "unknown action 'tset' (did you mean 'test'?)"),
    (["xyzzy"], "unknown action 'xyzzy' (give test, check, list, show or coverage)"),
    (["test", "x"], "'grammar test' takes nothing more, but 'x' was given"),
    (["show"], "'grammar show' needs the name of a list or rule"),
    (["coverage"], "'grammar coverage' needs a plan: a file, a folder, or - for standard input"),
  ])
  func wrongArgumentsAreTold(_ words: [String], _ message: String) async {
    let run = await CommandRun(bytes: (["grammar"] + words).map { Array($0.utf8) })
    #expect(run.status == 2)
    #expect(run.messages == "kehoach: \(message)\nkehoach: 'kehoach help grammar' shows what there is\n")
  }
}

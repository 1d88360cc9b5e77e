import Foundation
import Testing

@testable import KehoachCommands

@Suite struct EvaluateTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(smallPlan, to: "plans/an-giang.txt")
    try folder.write(gold(number: "12"), to: "gold/an-giang.json")
  }

  private func gold(number: String) -> String {
    """
    {"header": {"issuer": "UBND tỉnh", "province": "An Giang", "number": "\(number)", "symbol": "KH-UBND"},
     "recipients": ["Như trên"]}
    """
  }

  private func object(_ run: CommandRun) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  @Test func printsFiguresOfPlansAndLists() async throws {
    let run = await CommandRun("evaluate", folder.path)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("plan "))
    #expect(lines[1].hasPrefix("an-giang  "))
    #expect(run.text.contains("\nheader "))
    #expect(run.text.contains("\nmicro average "))
    #expect(!run.text.contains("\n- "))
    let vietnamese = await CommandRun("evaluate", folder.path, "--lang", "vi")
    #expect(vietnamese.text.hasPrefix("kế hoạch"))
  }

  @Test func detailsNameWhatWasMissedAndWhatIsExtra() async throws {
    try folder.write(gold(number: "13"), to: "gold/an-giang.json")
    let run = await CommandRun("evaluate", folder.path, "--details")
    #expect(run.text.contains("\n- an-giang header number 13\n"))
    #expect(run.text.contains("\n+ an-giang header number 12\n"))
    #expect(run.text.contains("\n- an-giang recipients Như trên\n"))
  }

  @Test func jsonHasPlansListsAndTheMicroAverage() async throws {
    let run = await CommandRun("evaluate", folder.path, "--format", "json", "--details")
    let figures = try object(run)
    #expect(figures["schema"] as? String == "kehoach.evaluation/1")
    let plans = try #require(figures["plans"] as? [String: [String: Any]])
    let plan = try #require(plans["an-giang"])
    for key in ["f1", "right", "missed", "extra", "lists"] { #expect(plan[key] != nil, "\(key)") }
    let lists = try #require(figures["lists"] as? [String: [String: Any]])
    #expect(lists["header"]?["right"] as? Int == 4)
    #expect(lists["recipients"]?["missed"] as? Int == 1)
    #expect(lists["recipients"]?["recall"] as? Double == 0)
    let micro = try #require(figures["micro"] as? [String: Any])
    #expect(micro["right"] as? Int == plan["right"] as? Int)
  }

  @Test func aRunIsComparedWithOneBefore() async throws {
    let saved = folder("before.json")
    #expect(await CommandRun("evaluate", folder.path, "--format", "json", "-o", saved).status == 0)
    let same = await CommandRun("evaluate", folder.path, "--baseline", saved)
    #expect(same.status == 0)
    #expect(same.text.contains("nothing differs"))

    try folder.write(gold(number: "13"), to: "gold/an-giang.json")
    let worse = await CommandRun("evaluate", folder.path, "--baseline", saved)
    #expect(worse.status == 1)
    #expect(worse.text.contains("\nworse  an-giang  header "))
    #expect(worse.text.contains("4 → 3"))
    let json = await CommandRun("evaluate", folder.path, "--baseline", saved, "--format", "json")
    let changes = try #require(try object(json)["changes"] as? [[String: Any]])
    #expect(changes.map { $0["verdict"] as? String } == ["worse"])

    let later = folder("later.json")
    _ = await CommandRun("evaluate", folder.path, "--format", "json", "-o", later)
    try folder.write(gold(number: "12"), to: "gold/an-giang.json")
    let better = await CommandRun("evaluate", folder.path, "--baseline", later)
    #expect(better.status == 0)
    #expect(better.text.contains("\nbetter  an-giang  header "))
  }

  @Test func whatCannotBeScoredIsToldAndTheRestIsDone() async throws {
    try folder.write("{", to: "gold/broken.json")
    try folder.write(smallPlan, to: "plans/broken.md")
    try folder.write("{}", to: "gold/lonely.json")
    try folder.write("{}", to: "gold/pdf.json")
    try folder.write("%PDF-1.7\n", to: "plans/pdf.pdf")
    let run = await CommandRun("evaluate", folder.path)
    #expect(run.status == 2)
    #expect(run.text.contains("an-giang"))
    #expect(run.messages.contains("has no plan 'lonely' to its gold file; not scored\n"))
    #expect(run.messages.contains("cannot read '\(folder("gold/broken.json"))': no JSON: it ends too early"))
    #expect(run.messages.contains("it is a PDF"))
  }

  @Test func aFolderWithoutGoldAndABadBaselineAreErrors() async throws {
    let none = await CommandRun("evaluate", folder("plans"))
    #expect(none.status == 2)
    #expect(none.output.isEmpty)
    #expect(none.messages.contains("no such"))
    let two = await CommandRun("evaluate", folder.path, folder.path)
    #expect(two.status == 2)
    #expect(two.messages.hasPrefix("kehoach: 'evaluate' takes nothing more, but "))
    try folder.write("[]", to: "bad.json")
    let bad = await CommandRun("evaluate", folder.path, "--baseline", folder("bad.json"))
    #expect(bad.status == 2)
    #expect(bad.messages.contains("it is no run saved with 'evaluate --format json'"))
    #expect(bad.text.contains("micro average"))
  }
}

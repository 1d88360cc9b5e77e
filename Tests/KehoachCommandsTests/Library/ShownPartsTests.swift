import Foundation
import Testing

@testable import KehoachCommands

/// What `show` is asked for besides the outline.
@Suite struct ShownPartsTests {
  private let folder: TemporaryFolder
  private let library: String

  init() async throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
    let text = numberedPlan(1).replacing("- Tặng Huân chương", with: "- Tổng kết: tặng Huân chương")
    #expect(await run("import", try folder.write(text, to: "plan.txt")).status == 0)
  }

  private func run(_ words: String...) async -> CommandRun {
    await CommandRun(bytes: (words + ["--library", library]).map { Array($0.utf8) })
  }

  @Test(arguments: [
    (["--format", "csv"], "'--format csv' needs '--facts' beside it"),
    (["--original", "--source"], "'--original' and '--source' do not go together (leave one out)"),
    (["--original", "--format", "json"], "'--original' and '--format' do not go together (leave one out)"),
    (["--original", "I/1"], "'--original' and the section 'I/1' do not go together (leave one out)"),
    (["--source"], "'--source' needs a section or '--facts' beside it"),
    (["--facts", "awards", "--facts", "goals"], "option '--facts' is given twice (give it once)"),
  ])
  func optionsThatDoNotApplyAreRefused(_ options: [String], _ problem: String) async {
    let words = ["show", "an giang", "--library", library] + options
    let run = await CommandRun(bytes: words.map { Array($0.utf8) })
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("kehoach: \(problem)\n"), "\(run.messages)")
  }

  @Test func factsOfNoSectionAreToldLikeItsText() async {
    let facts = await run("show", "an giang", "IX/9", "--facts", "awards")
    #expect(facts.status == 2)
    #expect(facts.messages.contains("has no section 'IX/9'"))
    #expect(facts.messages == (await run("show", "an giang", "IX/9")).messages)
  }

  @Test func factsAreInWordsAndListsAreLists() async throws {
    let duties = await run("show", "an giang", "--facts", "assignments", "--lang", "vi")
    #expect(duties.text.contains(" · chủ trì · "))
    #expect(!duties.text.contains("lead"))
    let awards = await run("show", "an giang", "--facts", "awards", "--lang", "vi")
    #expect(awards.text.contains("  huân chương · Huân chương Lao động · 3"))
    #expect(!awards.text.contains("["))
    let json = await run("show", "an giang", "--facts", "awards", "--format", "json")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [[String: Any]])
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["occasions"] is [String] })
    #expect(rows.first?["form"] as? String == "order")
  }

  @Test(arguments: [["list"], ["search", "thi dua"]])
  func aProvinceThatThereIsNotIsTold(_ command: [String]) async {
    for (name, hint) in [
      ("nowhere", "('kehoach grammar show province' lists them)"),
      ("lang sown", "(did you mean 'Lạng Sơn'?)"),
    ] {
      let words = command + ["--province", name, "--library", library]
      let run = await CommandRun(bytes: words.map { Array($0.utf8) })
      #expect(run.status == 2)
      #expect(run.messages == "kehoach: option '--province' cannot be '\(name)' \(hint)\n")
    }
  }
}

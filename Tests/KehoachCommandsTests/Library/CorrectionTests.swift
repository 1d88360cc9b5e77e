import Foundation
import Testing

@testable import KehoachCommands

/// What `edit` takes, and where it shows.
@Suite struct CorrectionTests {
  private let folder: TemporaryFolder
  private let library: String

  init() async throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
    #expect(await run("import", try folder.write(numberedPlan(1), to: "plan.txt")).status == 0)
  }

  private func run(_ words: String...) async -> CommandRun {
    await CommandRun(bytes: (words + ["--library", library]).map { Array($0.utf8) })
  }

  private func header() async throws -> [String: Any] {
    let run = await run("show", "an giang", "--format", "json")
    let plan = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    return try #require(plan?["header"] as? [String: Any])
  }

  @Test func theJSONHasThemWithoutASpan() async throws {
    _ = await run("edit", "an giang", "--number", "7/KH-SNV", "--kind", "report", "--year", "2023")
    let corrected = try await header()
    #expect(corrected["number"] as? String == "7")
    #expect(corrected["symbol"] as? String == "KH-SNV")
    #expect(corrected["kind"] as? String == "report")
    #expect((corrected["date"] as? [String: Any])?["start"] as? String == "2023-01-01")
    #expect(corrected["province"] as? String == "An Giang")
    let spans = try #require(corrected["spans"] as? [String: Any])
    #expect(Set(spans.keys).isDisjoint(with: ["number", "symbol", "kind", "date"]))
    #expect(spans["title"] != nil)
  }

  @Test func aYearThatContradictsTheDateIsShown() async throws {
    #expect(await run("show", "an giang").text.contains(" · 1/KH-UBND · 2024-03-05\n"))
    _ = await run("edit", "an giang", "--year", "2020")
    #expect(await run("show", "an giang").text.contains(" · 2020 (the text says 2024-03-05)\n"))
  }

  @Test func severalAreTakenBackAtOnce() async throws {
    _ = await run("edit", "an giang", "--number", "7/KH-SNV", "--year", "2020")
    let reverted = await run(
      "edit", "an giang", "--revert", "number", "--revert", "symbol", "--revert", "year")
    #expect(reverted.text.contains(" · 1/KH-UBND · 2024 · "))
  }

  @Test(arguments: [
    (["--number", "/KH-UBND"], "option '--number' cannot be '/KH-UBND' (a number such as 12 or 12/KH-UBND)"),
    (["--number", "12/"], "option '--number' cannot be '12/' (a number such as 12 or 12/KH-UBND)"),
    (["--number", "abc def"], "option '--number' cannot be 'abc def' (a number such as 12 or 12/KH-UBND)"),
    (["--title", " "], "option '--title' cannot be ' ' (letters or digits)"),
    (
      ["--year", "2020", "--revert", "year"],
      "'--year' and '--revert year' do not go together (leave one out)"
    ),
    (
      ["--number", "1/A", "--revert", "symbol"],
      "'--number NUMBER/SYMBOL' and '--revert symbol' do not go together (leave one out)"
    ),
    (["--year", "2020", "--year", "2021"], "option '--year' is given twice (give it once)"),
  ])
  func whatMakesNoSenseIsRefused(_ options: [String], _ problem: String) async {
    let words = ["edit", "an giang", "--library", library] + options
    let run = await CommandRun(bytes: words.map { Array($0.utf8) })
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("kehoach: \(problem)\n"), "\(run.messages)")
  }
}

import Foundation
import PlanReport
import Testing

@testable import KehoachCommands

/// What is done with plans that are in the library.
@Suite struct StoredPlanTests {
  private let folder: TemporaryFolder
  private let library: String

  init() async throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
    let plans = [
      ("a", numberedPlan(1, province: "An Giang")), ("b", numberedPlan(2, province: "Hà Nội", year: 2023)),
      ("c", numberedPlan(3, province: "Hà Giang", year: 2023)), ("d", numberedPlan(4, province: "Đắk Lắk")),
      ("e", numberedPlan(5, province: "Hà Nội", year: 2024)),
    ]
    for (name, text) in plans { try folder.write(text, to: "in/\(name).txt") }
    let run = await CommandRun("import", folder("in"), "--library", library, "-q")
    #expect(run.status == 0)
  }

  private func run(_ words: String...) async -> CommandRun {
    await CommandRun(bytes: (words + ["--library", library]).map { Array($0.utf8) })
  }

  private func id(_ name: String) async throws -> String {
    let run = await run("list", "--format", "csv")
    let row = try #require(run.text.split(separator: "\r\n").first { $0.contains("in/\(name).txt") })
    return String(row.prefix(8))
  }

  // MARK: list

  @Test(arguments: [
    ([], 5), (["--province", "ha noi"], 2), (["--province", "Hà Nội", "--year", "2024"], 1),
    (["--province", "dak lak"], 1), (["--province", "ca mau"], 0), (["--issuer", "uy ban"], 5),
    (["--issuer", "sở"], 0), (["--year", "2023"], 2), (["--kind", "plan"], 5), (["--kind", "decision"], 0),
    (["--errors"], 0), (["--movement", "nông thôn"], 0),
  ])
  func listFilters(_ filters: [String], _ count: Int) async throws {
    let words = ["list", "--format", "json", "--library", library] + filters
    let run = await CommandRun(bytes: words.map { Array($0.utf8) })
    #expect(run.status == 0)
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [Any])
    #expect(rows.count == count)
  }

  @Test func listSorts() async throws {
    func files(_ order: String) async -> String {
      let run = await run("list", "--sort", order, "--format", "csv")
      return run.text.split(separator: "\r\n").dropFirst().map { String($0.suffix(5).prefix(1)) }.joined()
    }
    #expect(await files("imported") == "edcba")
    #expect(await files("year") == "adecb")
    #expect(await files("province").hasPrefix("a"))
    let table = await run("list")
    #expect(table.text.hasPrefix("id        year  province"))
    #expect(table.text.hasSuffix("5 plans\n"))
    #expect(await CommandRun("list", "--lang", "vi", "--library", library).text.hasSuffix("5 kế hoạch\n"))
  }

  @Test func csvQuotesWhatItMust() {
    #expect(CSVLine.text(of: ["a", nil, "b,c", "d\"e", "f\ng"]) == "a,,\"b,c\",\"d\"\"e\",\"f\ng\"\r\n")
  }

  // MARK: References

  @Test(arguments: [
    ("an giang", "a"), ("An Giang", "a"), ("ha-noi 2023", "b"), ("Hà Nội 2024", "e"), ("ha giang", "c"),
    ("dak lak", "d"), ("2/KH-UBND", "b"), ("@hà giang", "c"), ("Đắk Lắk 2024", "d"), ("2024 ha noi", "e"),
  ])
  func referencesLeadToOnePlan(_ reference: String, _ name: String) async throws {
    let run = await run("show", reference, "--original")
    #expect(run.status == 0)
    #expect(run.text == (try folder.read("in/\(name).txt")))
    // A reference takes the place of a file.
    let parsed = await self.run(
      "parse", "@" + (reference.hasPrefix("@") ? String(reference.dropFirst()) : reference))
    #expect(parsed.status == 0)
    #expect(parsed.text == (await CommandRun("parse", folder("in/\(name).txt"))).text)
  }

  @Test func anIdIsEightDigitsOrMore() async throws {
    let id = try await id("c")
    #expect(await run("show", id).text.hasPrefix(id))
    #expect(await run("show", id.uppercased()).status == 0)
    #expect(await run("show", String(id.prefix(7))).status == 2)
    #expect(await run("text", "@" + id).text == (await CommandRun("text", folder("in/c.txt"))).text)
    let line = await run("explain", "@\(id):16")
    #expect(line.status == 0)
    #expect(line.text.contains("c.txt") || line.text.contains(":16"))
  }

  @Test func anAmbiguousReferenceNamesTheCandidates() async throws {
    let run = await run("show", "ha noi")
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("kehoach: 'ha noi' is 2 plans (say more, or give an id):\n"))
    #expect(run.messages.contains(try await id("b")))
    #expect(run.messages.contains(try await id("e")))
    #expect(!run.messages.contains(try await id("c")))
  }

  @Test func anUnknownReferenceNamesNearOnes() async throws {
    let run = await run("show", "ha nio 2023")
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("kehoach: no plan 'ha nio 2023' in the library; near ones are:\n"))
    #expect(run.messages.contains(try await id("b")))
    let far = await self.run("show", "xyzzy")
    #expect(far.messages == "kehoach: no plan 'xyzzy' in the library ('kehoach list' shows what there is)\n")
  }

  @Test func whatExistsAsAFileIsAFile() async throws {
    let path = try folder.write("KẾ HOẠCH\nKhác\n\nI. A\n1. B./.\n", to: "an giang")
    let file = await run("parse", path)
    #expect(file.text.contains("Khác"))
    let missing = await run("parse", folder("nothing.txt"))
    #expect(
      missing.messages == "kehoach: cannot read '\(folder("nothing.txt"))': no such file (check the path)\n")
    #expect(await run("parse", "an giang").status == 0)
  }

  // MARK: show

  @Test func showsOutlineSectionAndFacts() async throws {
    let outline = await run("show", "an giang")
    #expect(outline.text.contains("II. KHEN THƯỞNG  [awards]"))
    let section = await run("show", "an giang", "I/2")
    #expect(
      section.text == "I/2:15\n2. Yêu cầu\nI/2/a:16\na) Thiết thực, hiệu quả.\nI/2/b:17\nb) Đúng quy định.\n")
    #expect(await run("show", "an", "giang", "I/2").text == section.text)
    let wrong = await run("show", "an giang", "I/3")
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("has no section 'I/3' (did you mean 'I/1'?)"))
    let awards = await run("show", "an giang", "--facts", "awards")
    #expect(awards.text.contains("II/-1:19  order · Huân chương Lao động · 3"))
    let source = await run("show", "an giang", "--facts", "awards", "--source")
    #expect(source.text.contains("    18  II. KHEN THƯỞNG\n    19  - Tặng Huân chương"))
    let json = await run("show", "an giang", "--facts", "targets", "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.output)) is [Any])
    let whole = await run("show", "an giang", "--format", "json")
    #expect(whole.text.contains("\"schema\":\"kehoach.plan/1\""))
    let lines = await run("show", "an giang", "II", "--source")
    #expect(lines.text.hasPrefix("18  II. KHEN THƯỞNG\n"))
  }

  // MARK: edit, reimport, remove

  @Test func correctionsSurviveReadingAnew() async throws {
    let id = try await id("a")
    let edited = await run("edit", id, "--province", "ca mau", "--number", "99/KH-SNV", "--year", "2020")
    #expect(edited.status == 0)
    #expect(edited.text.hasPrefix("\(id)  Cà Mau · Ủy ban nhân dân tỉnh · 99/KH-SNV · 2020 · "))
    let again = await run("reimport")
    #expect(again.text == "5 plans read anew\n")
    #expect(await run("list", "--province", "cà mau", "--year", "2020").text.contains(id))
    #expect(await run("show", "ca mau").text.contains("99/KH-SNV"))
    let reverted = await run("edit", id, "--revert", "province")
    #expect(reverted.text.contains("An Giang"))
    #expect(await run("search", "\"phát động phong trào\"").text.contains("5 places"))
    let retitled = await run("edit", id, "--title", "Việc khác hẳn")
    #expect(retitled.status == 0)
    #expect(await run("search", "viec khac han").text.contains("title:1"))
    #expect(await run("search", "\"phát động phong trào\"").text.contains("4 places"))
    #expect(await run("library", "check").text == "nothing is wrong\n")
  }

  @Test func aCorrectionMakesAPlanAnEditionOfAnother() async throws {
    let (first, second) = (try await id("b"), try await id("e"))
    _ = await run("edit", second, "--year", "2023", "--number", "2")
    let shown = await run("show", second)
    #expect(shown.text.contains("editions, the oldest first: \(first), [\(second)]"))
    _ = await run("edit", second, "--revert", "number")
    #expect(!(await run("show", second).text.contains("editions")))
  }

  @Test func otherRulesAreTold() async throws {
    let grammars = try folder.write(
      "words award.form\n  medal = \"huân chương lao động\"\n", to: "grammars/mine.grammar")
    let path = try folder.write(numberedPlan(9), to: "new.txt")
    let run = await run("import", path, "--grammars", grammars)
    #expect(run.messages.contains("5 plans were read by other rules; 'kehoach reimport' reads them anew"))
    #expect(await self.run("reimport", "--grammars", grammars).text == "6 plans read anew\n")
    #expect(await self.run("library", "info").text.contains("6 plans read by others"))
  }

  @Test func removesWhenSure() async throws {
    let id = try await id("a")
    let unsure = await run("remove", id)
    #expect(unsure.status == 2)
    #expect(unsure.messages == "kehoach: not removed, since nobody can be asked (say --yes)\n")
    let mistaken = await run("remove", id, "nowhere", "--yes")
    #expect(mistaken.status == 2)
    let sure = await run("remove", id, "ha giang", id, "--yes")
    #expect(sure.status == 0)
    #expect(sure.text.split(separator: "\n").count == 2)
    #expect(sure.text.hasPrefix("removed  \(id)  An Giang · "))
    #expect(await run("list").text.hasSuffix("3 plans\n"))
    #expect(await run("search", "phat dong phong trao").text.contains("3 places"))
    #expect(await run("library", "check").text == "nothing is wrong\n")
    // What was taken out can be stored again.
    #expect(await run("import", folder("in")).text.contains("2 new stored, 3 known already"))
  }

  // MARK: library

  @Test func backupIsAWholeLibrary() async throws {
    let copy = folder("copy.sqlite")
    #expect(await run("library", "backup", copy).text == "copied to \(copy)\n")
    let check = await CommandRun("library", "check", "--library", copy)
    #expect(check.text == "nothing is wrong\n")
    #expect(await CommandRun("list", "--library", copy).text == (await run("list").text))
    let again = await run("library", "backup", copy)
    #expect(again.status == 2)
    #expect(again.messages.contains("there is one already (choose another name)"))
    #expect(try folder.names.filter { $0.contains(".part") }.isEmpty)
    let folderless = await run("library", "backup", folder("no/copy.sqlite"))
    #expect(folderless.messages.contains("there is no such folder (make it first, or check the path)"))
  }

  @Test func compactKeepsEverything() async throws {
    _ = await run("remove", "an giang", "--yes")
    let before = await run("search", "tang bang khen").text
    #expect(await run("library", "compact").status == 0)
    #expect(await run("search", "tang bang khen").text == before)
    #expect(await run("library", "check").text == "nothing is wrong\n")
  }

  @Test func infoTellsWhatIsThere() async throws {
    let info = await run("library", "info")
    #expect(info.text.contains("5, of 4 provinces"))
    #expect(info.text.contains("awards          10\n"))
  }
}

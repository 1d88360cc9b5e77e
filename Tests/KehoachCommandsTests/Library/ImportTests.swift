import Foundation
import PlanLibrary
import Testing

@testable import KehoachCommands

@Suite struct ImportTests {
  private let folder: TemporaryFolder
  private let library: String

  init() throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
  }

  private func run(_ words: String...) async -> CommandRun {
    await CommandRun(bytes: (words + ["--library", library]).map { Array($0.utf8) })
  }

  private func plans() async throws -> [[String: Any]] {
    let run = await run("list", "--format", "json", "--sort", "imported")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
  }

  @Test func storesAndPassesOverTheSameBytes() async throws {
    for number in 1...5 { try folder.write(numberedPlan(number), to: "in/\(number).txt") }
    let first = await run("import", folder("in"))
    #expect(first.status == 0)
    #expect(first.messages.isEmpty)
    #expect(first.text.contains("5 new stored"))
    #expect(first.text.split(separator: "\n").count == 6)
    try folder.write(numberedPlan(1), to: "in/copy.txt")
    try folder.write(numberedPlan(6), to: "in/6.txt")
    let second = await run("import", folder("in"))
    #expect(second.text.contains("1 new stored, 6 known already"))
    #expect(try await plans().count == 6)
    let check = await run("library", "check")
    #expect(check.text == "nothing is wrong\n")
    #expect(check.status == 0)
  }

  @Test func whatIsStoredDoesNotDependOnTheJobs() async throws {
    for number in 1...30 {
      try folder.write(numberedPlan(number, more: number % 7 == 0 ? "x" : ""), to: "in/\(number).txt")
    }
    var dumps: [String] = []
    for jobs in ["1", "2", "7"] {
      let file = folder("\(jobs).sqlite")
      let run = await CommandRun("import", folder("in"), "-j", jobs, "--library", file, "--batch", jobs)
      #expect(run.status == 0)
      var dump = run.text
      for view in ["plans", "blocks", "goals", "awards", "deadlines", "assignments", "citations"] {
        dump += try Self.rows(of: view, in: file)
      }
      dumps.append(dump)
    }
    #expect(dumps[0] == dumps[1])
    #expect(dumps[0] == dumps[2])
    #expect(dumps[0].contains("Huân chương Lao động"))
  }

  /// The rows of a view as the command line of SQLite would print them, without the time of import.
  private static func rows(of view: String, in file: String) throws -> String {
    try Library.dump("select * from \(view)", in: file)
      .replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/, with: "")
  }

  @Test func anotherEditionIsKeptBesideTheOld() async throws {
    let path = try folder.write(numberedPlan(12), to: "plan.txt")
    _ = await run("import", path)
    try folder.write(numberedPlan(12, more: "Sửa đổi."), to: "plan.txt")
    let second = await run("import", path)
    #expect(second.text.hasPrefix("edition 2  "))
    // Another year, province or number is another plan.
    try folder.write(numberedPlan(12, year: 2025), to: "b.txt")
    try folder.write(numberedPlan(12, province: "Cà Mau"), to: "c.txt")
    try folder.write(numberedPlan(13), to: "d.txt")
    let others = await run("import", folder("b.txt"), folder("c.txt"), folder("d.txt"))
    #expect(others.text.contains("3 new stored"))
    let rows = try await plans()
    #expect(rows.compactMap { $0["versions"] as? Int } == [1, 1, 1, 2, 2])
    #expect(rows.compactMap { $0["version"] as? Int } == [1, 1, 1, 2, 1])
    let newest = await run("list", "--newest", "--format", "csv")
    #expect(newest.text.split(separator: "\r\n").count == 5)
    // A name means the newest edition, an id the one it belongs to.
    let shown = await run("show", "an giang 2024 12/KH-UBND", "--original")
    #expect(shown.text.contains("Sửa đổi."))
    let old = try #require(rows.last?["id"] as? String)
    #expect(await run("show", old, "--original").text == numberedPlan(12))
  }

  @Test func aDraftWithoutANumberIsAnEditionOfThePlanWithItsTitle() async throws {
    let draft = numberedPlan(12).replacing("Số: 12/KH", with: "Số:    /KH")
    _ = await run("import", try folder.write(draft, to: "draft.txt"))
    let issued = await run("import", try folder.write(numberedPlan(12), to: "plan.txt"))
    #expect(issued.text.hasPrefix("edition 2  "))
  }

  @Test func withoutAProvinceNothingIsAnEdition() async throws {
    let text = numberedPlan(12).split(separator: "\n", omittingEmptySubsequences: false).dropFirst(6).joined(
      separator: "\n")
    for (name, more) in [("a", ""), ("b", "Sửa đổi.\n")] {
      let run = await run("import", try folder.write(text + more, to: "\(name).txt"))
      #expect(run.text.contains("1 new stored"))
    }
    #expect(try await plans().allSatisfy { $0["province"] is NSNull && $0["versions"] as? Int == 1 })
  }

  @Test func whatIsGivenFillsWhatTheTextDoesNotSay() async throws {
    let bare =
      "KẾ HOẠCH\nPhát động thi đua\n\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng.\nII. TỔ CHỨC\n1. Thực hiện./.\n"
    let path = try folder.write(bare, to: "bare.txt")
    let full = try folder.write(numberedPlan(3), to: "full.txt")
    let run = await run(
      "import", path, full, "--province", "tỉnh lang son", "--issuer", "Sở Nội vụ", "--year", "2021")
    #expect(run.status == 0)
    let rows = try await plans()
    #expect(rows.map { $0["province"] as? String } == ["An Giang", "Lạng Sơn"])
    #expect(rows.map { $0["year"] as? Int } == [2024, 2021])
    #expect(rows.map { $0["issuer"] as? String } == ["Ủy ban nhân dân tỉnh", "Sở Nội vụ"])
    let wrong = await self.run("import", path, "--province", "lang sown")
    #expect(wrong.status == 2)
    #expect(
      wrong.messages == "kehoach: option '--province' cannot be 'lang sown' (did you mean 'Lạng Sơn'?)\n")
  }

  @Test func whatIsNoPlanIsToldAndNotStored() async throws {
    try folder.write(numberedPlan(1), to: "in/plan.txt")
    try folder.write("Một bức thư ngắn.\n", to: "in/letter.txt")
    try folder.write("", to: "in/empty.txt")
    try folder.write(numberedPlan(2), to: "in/._plan.txt")
    try folder.write(numberedPlan(3), to: "in/~$plan.txt")
    let walked = await run("import", folder("in"))
    #expect(walked.status == 0)
    #expect(walked.text.contains("1 new stored, 2 no plans"))
    #expect(walked.messages.contains("no plan, not stored  \(folder("in/letter.txt"))\n"))
    let named = await run("import", folder("in/letter.txt"))
    #expect(named.status == 2)
    #expect(named.messages.contains("is no plan; not stored (store it nevertheless with --keep-all)"))
    let kept = await run("import", folder("in"), "--keep-all")
    #expect(kept.text.contains("2 new stored, 1 known already"))
  }

  @Test func filesThatCannotBeReadAreToldAndTheRestIsStored() async throws {
    try folder.write("%PDF-1.7\n", to: "in/a.txt")
    try folder.write(numberedPlan(1), to: "in/b.txt")
    let run = await run("import", folder("in"), folder("missing.txt"))
    #expect(run.status == 2)
    #expect(run.messages.contains("it is a PDF"))
    #expect(run.messages.contains("no such file"))
    #expect(run.text.contains("1 new stored, 2 unreadable"))
    let fast = await self.run("import", folder("in"), "--fail-fast", "-j1")
    #expect(fast.status == 2)
    #expect(fast.text == "0 new stored, 1 unreadable\n")
  }

  @Test func aDryRunStoresNothing() async throws {
    let path = try folder.write(numberedPlan(1), to: "plan.txt")
    let first = await run("import", path, path, "--dry-run")
    #expect(first.status == 0)
    #expect(first.text.contains("1 new (not stored), 1 known already"))
    #expect(!FileManager.default.fileExists(atPath: library))
    _ = await run("import", path)
    try folder.write(numberedPlan(1, more: "Khác."), to: "plan.txt")
    let second = await run("import", path, "--dry-run")
    #expect(second.text.hasPrefix("edition 2  "))
    #expect(try await plans().count == 1)
  }

  @Test func aDryRunSaysWhatAnImportSays() async throws {
    let words = (1...400).map { "nhiệm vụ thứ \($0) của đơn vị \($0 * 7 % 97)" }.joined(separator: ", ")
    for (name, text) in [
      ("a", numberedPlan(1, more: words)), ("b", numberedPlan(1, more: words + ".")),
      ("c", numberedPlan(2, province: "Cà Mau", more: words)),
    ] {
      try folder.write(text, to: "in/\(name).txt")
    }
    let tried = await run("import", folder("in"), "--dry-run")
    #expect(tried.text.contains("\nedition 2  "))
    #expect(tried.text.contains("nearly a copy of "))
    #expect(tried.text.hasSuffix("2 new (not stored), 1 new edition\n"))
    #expect(!FileManager.default.fileExists(atPath: library))
    let stored = await run("import", folder("in"))
    #expect(stored.text.split(separator: "\n").dropLast() == tried.text.split(separator: "\n").dropLast())
    #expect(stored.text.hasSuffix("2 new stored, 1 new edition\n"))
  }

  @Test func whatIsGivenForAKnownPlanLeadsToEdit() async throws {
    let path = try folder.write(numberedPlan(1), to: "plan.txt")
    _ = await run("import", path)
    let again = await run("import", path, "--province", "ca mau")
    #expect(again.text.contains(/known  ([0-9a-f]{8})  .*\(use 'kehoach edit \1 --province …'\)/))
  }

  @Test func aNearCopyIsTold() async throws {
    let words = (1...400).map { "nhiệm vụ thứ \($0) của đơn vị \($0 * 7 % 97)" }.joined(separator: ", ")
    _ = await run("import", try folder.write(numberedPlan(1, more: words), to: "a.txt"))
    let copy = await run(
      "import", try folder.write(numberedPlan(2, province: "Cà Mau", more: words), to: "b.txt"))
    #expect(copy.text.hasPrefix("new  "))
    #expect(copy.text.contains("nearly a copy of "))
    #expect(copy.text.contains("% alike"))
  }

  @Test func readsStandardInputThroughTheProgram() throws {
    let path = try folder.write(numberedPlan(1), to: "plan.txt")
    let run = try Program.run(
      path, through: ["/bin/sh", "-c", "\"$0\" import - --library '\(library)' < \"$1\""])
    #expect(run.status == 0)
    #expect(run.output.contains("1 new stored"))
  }

  @Test func theUsualPlaceIsInTheFolderOfTheUsersData() async throws {
    let path = try folder.write(numberedPlan(1), to: "plan.txt")
    let home = Environment(variables: ["HOME": folder("home")])
    #expect(await CommandRun("import", path, environment: home).status == 0)
    #expect(
      FileManager.default.fileExists(atPath: folder("home/.local/share/kehoach/kehoach.sqlite")))
    let data = Environment(variables: ["HOME": folder("home"), "XDG_DATA_HOME": folder("data")])
    #expect(await CommandRun("import", path, environment: data).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder("data/kehoach/kehoach.sqlite")))
    let info = await CommandRun("library", "info", environment: data)
    #expect(info.text.contains(folder("data/kehoach/kehoach.sqlite")))
    let none = await CommandRun("list")
    #expect(none.status == 2)
    #expect(none.messages.contains("HOME is not set (give --library FILE)"))
  }

  @Test func theBarShowsOnATerminal() async throws {
    for number in 1...300 { try folder.write(numberedPlan(number), to: "in/\(number).txt") }
    let terminal = Environment(isOutputTerminal: true, isErrorTerminal: true)
    let run = await CommandRun("import", folder("in"), "--library", library, environment: terminal)
    #expect(run.messages.contains("/300  "))
    #expect(run.messages.contains(" left"))
    #expect(run.text == "300 new stored\n")
  }
}

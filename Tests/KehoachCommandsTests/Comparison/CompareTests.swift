import Foundation
import PlanReport
import Testing

@testable import KehoachCommands

@Suite struct CompareTests {
  private let folder: TemporaryFolder
  private let first: String
  private let second: String

  init() throws {
    folder = try TemporaryFolder()
    first = try folder.write(
      Self.plan(goal: "ít nhất 80% đơn vị", award: "Chủ tịch UBND tỉnh", extra: ""), to: "a.txt")
    second = try folder.write(
      Self.plan(
        goal: "ít nhất 90% đơn vị", award: "Thủ tướng Chính phủ",
        extra: "3. Tổ chức hội thi sáng tạo kỹ thuật cho học sinh.\n"), to: "b.txt")
  }

  private static func plan(goal: String, award: String, extra: String) -> String {
    """
    ỦY BAN NHÂN DÂN
    TỈNH AN GIANG
    Số: 12/KH-UBND
    An Giang, ngày 10 tháng 01 năm 2023

    KẾ HOẠCH
    Tổ chức phong trào thi đua năm 2023

    I. NỘI DUNG THI ĐUA

    1. Đẩy mạnh chuyển đổi số trong cơ quan nhà nước, phấn đấu \(goal) xử lý hồ sơ trên môi trường mạng.

    2. Chăm lo đời sống vật chất và tinh thần của người lao động, xây dựng cơ quan văn hóa.

    \(extra)
    II. HÌNH THỨC KHEN THƯỞNG

    - Bằng khen của \(award).

    III. TỔ CHỨC THỰC HIỆN

    1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính triển khai Kế hoạch này./.
    """
  }

  @Test func tellsForPeopleWhatDiffers() async {
    let run = await CommandRun("compare", first, second)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.text.contains("Shared: 2 of the 2 statements of An Giang, a "))
    #expect(run.text.contains("target raised"))
    #expect(run.text.contains("only in An Giang, b"))
    #expect(run.text.contains("[-ít nhất 80%"))
    #expect(run.text.contains("{+ít nhất 90%"))
    #expect(!run.text.contains("Chăm lo đời sống"))
    let all = await CommandRun("compare", first, second, "--all")
    #expect(all.text.contains("Chăm lo đời sống"))
    let vietnamese = await CommandRun("compare", first, second, "--lang", "vi")
    #expect(vietnamese.text.contains("chỉ tiêu cao hơn"))
  }

  @Test func narrowTerminalsHaveOnePlanBelowTheOther() async {
    let narrow = await CommandRun(
      "compare", first, second, environment: Environment(variables: ["COLUMNS": "60"]))
    #expect(narrow.text.contains("\n    An Giang, a: "))
    #expect(narrow.text.contains("\n    An Giang, b: "))
    for line in narrow.text.split(separator: "\n") where !line.contains(folder.path) {
      #expect(line.unicodeScalars.count <= 60, "\(line)")
    }
    let wide = await CommandRun(
      "compare", first, second, environment: Environment(variables: ["COLUMNS": "140"]))
    #expect(wide.text.contains(" │ "))
  }

  @Test(arguments: [40, 60, 100, 160], ["vi", "en"])
  func textFitsTheTerminal(_ width: Int, _ language: String) async {
    let run = await CommandRun(
      "compare", first, second, "--all", "--lang", language,
      environment: Environment(variables: ["COLUMNS": "\(width)"]))
    for line in run.text.split(separator: "\n") where !line.contains(folder.path) {
      #expect(line.unicodeScalars.count <= width, "\(line)")
    }
  }

  @Test func onlySomePartsAreShown() async {
    let run = await CommandRun("compare", first, second, "--only", "awards,targets")
    #expect(run.text.contains("\nTargets"))
    #expect(run.text.contains("\nAwards"))
    #expect(!run.text.contains("\nTasks"))
  }

  @Test func onlySomePartsStandOnThePage() async {
    let run = await CommandRun("compare", first, second, "--only", "awards", "--format", "html")
    #expect(run.text.contains("id=\"awards\""))
    for part in ["targets", "statements", "duties"] { #expect(!run.text.contains("id=\"\(part)\"")) }
  }

  @Test func plansThatSayTheSameAreToldInOneSentence() async {
    let run = await CommandRun("compare", first, first)
    #expect(run.text.contains("\nThe plans say the same.\n"))
    #expect(!run.text.contains("\nTargets"))
    #expect(!run.text.contains("No differences"))
    let other = await CommandRun("compare", first, second)
    #expect(other.text.contains("\nNo differences (--all shows them): "))
  }

  /// What stands outside statements and facts is not compared, and two texts that differ there are not called the same.
  @Test func textsThatAreNotEqualAreNotCalledTheSame() async throws {
    let text = "KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Trồng rừng ven biển.\n\nNơi nhận:\n- Sở %.\n"
    let files = try ["Y tế", "Nội vụ"].map { name in
      try folder.write(text.split(separator: "%").joined(separator: name), to: "\(name).txt")
    }
    for format in ["text", "markdown", "html"] {
      let run = await CommandRun("compare", files[0], files[1], "--format", format)
      #expect(!run.text.contains("The plans say the same."), "\(format)")
      #expect(run.text.contains("No difference of substance was found"), "\(format)")
    }
  }

  /// Texts with not a word in common differ, though no pair of them does.
  @Test func plansThatShareNothingDoNotSayTheSame() async throws {
    let other = try folder.write("KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\n1. Trồng rừng ven biển.\n", to: "c.txt")
    for format in ["text", "markdown", "html"] {
      let run = await CommandRun("compare", first, other, "--format", format)
      #expect(!run.text.contains("The plans say the same."), "\(format)")
    }
  }

  @Test func twoOfThreeFilesThatCanBeReadAreAPair() async {
    let run = await CommandRun("compare", first, folder("nowhere.txt"), second)
    #expect(run.status == 2)
    #expect(run.text.contains("target raised"))
    let why = await CommandRun("compare", first, folder("nowhere.txt"), second, "--why", "I/1=I/1")
    #expect(why.text.hasPrefix("I/1 ~ I/1  belong together\n"))
  }

  @Test func aTextThatIsNoPlanIsTold() async throws {
    let empty = try folder.write("", to: "empty.txt")
    let run = await CommandRun("compare", first, empty)
    #expect(run.status == 0)
    #expect(run.messages.contains("warning: nothing was read in '\(empty)'"))
  }

  @Test(arguments: ReportPart.allCases)
  func everyPartMayBeAskedFor(_ part: ReportPart) async {
    let run = await CommandRun("compare", first, second, "--only", part.rawValue, "--all")
    #expect(run.status == 0)
  }

  @Test func jsonIsOneObject() async throws {
    let run = await CommandRun("compare", first, second, "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
    #expect(object["schema"] as? String == "kehoach.comparison/1")
    let pairs = try #require(object["statements"] as? [[String: Any]])
    #expect(pairs.map { $0["a"] as? String } == ["I/1", "I/2"])
    #expect(pairs.map { $0["relation"] as? String } == ["changed", "same"])
    let change = try #require((pairs[0]["changes"] as? [[String: Any]])?.first)
    #expect(change["kind"] as? String == "target")
    #expect(change["direction"] as? String == "raised")
    let span = try #require(change["spanA"] as? [String: Int])
    let bytes = Array(try folder.read("a.txt").utf8)
    let words = try #require(change["a"] as? String)
    #expect(String(decoding: bytes[(span["start"] ?? 0)..<(span["end"] ?? 0)], as: UTF8.self) == words)
    for list in ["targets", "awards", "phases", "deadlines", "assignments", "citations", "plans"] {
      #expect(object[list] is [[String: Any]], "\(list)")
    }
    #expect((object["onlyB"] as? [String: Any])?["tasks"] as? [String] == ["I/3"])
  }

  @Test func csvHasARowForEachPair() async {
    let run = await CommandRun("compare", first, second, "--format", "csv", "--only", "tasks")
    let lines = run.text.split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("list,relation,"))
    #expect(lines[1].hasPrefix("tasks,changed,"))
    #expect(lines[3].hasPrefix("tasks,only-b,"))
  }

  @Test func markdownHasTables() async {
    let run = await CommandRun("compare", first, second, "--format", "markdown")
    #expect(run.text.contains("\n| An Giang, a | An Giang, b | |\n|---|---|---|\n"))
    #expect(run.text.contains("**ít nhất 80%"))
  }

  @Test func theExitStatusTellsOfDifferences() async {
    #expect(await CommandRun("compare", first, second, "--exit-code").status == 1)
    #expect(await CommandRun("compare", first, first, "--exit-code").status == 0)
  }

  @Test func aPairIsExplained() async {
    let run = await CommandRun("compare", first, second, "--why", "I/1=I/1")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("I/1 ~ I/1  belong together\n"))
    #expect(run.text.contains("chuyển đổi số"))
    #expect(run.text.contains("Runners-up"))
    let unknown = await CommandRun("compare", first, second, "--why", "I/1=XX")
    #expect(unknown.status == 2)
    #expect(unknown.messages.contains("'I/1' or 'XX' is no statement"))
  }

  @Test func importedPlansAreComparedByTheirNames() async {
    let library = folder("library.sqlite")
    #expect(await CommandRun("import", first, second, "--library", library, "--quiet").status == 0)
    let run = await CommandRun("compare", first, "@an giang 2023", "--library", library)
    // Of two editions the newest is meant.
    #expect(run.status == 0)
    #expect(run.text.contains("target raised"))
  }

  @Test(arguments: [
    (["compare", "a"], "'compare' needs a second plan"),
    (["compare", "a", "b", "--only", "award"], "option '--only' cannot be 'award' (did you mean 'awards'?)"),
    (
      ["compare", "a", "b", "--only", "awards", "--format", "json"],
      "'--only' and '--format json' do not go together (leave one out)"
    ),
    (
      ["compare", "a", "b", "--why", "I"],
      "option '--why' cannot be 'I' (two sections, such as II/1/-2=II/2/2.1/-1)"
    ),
  ])
  func wrongArgumentsAreTold(_ words: [String], _ message: String) async {
    let run = await CommandRun(bytes: words.map { Array($0.utf8) })
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("kehoach: \(message)\n"))
  }

  @Test func aFileThatIsNotThereIsTold() async {
    let run = await CommandRun("compare", first, folder("nowhere.txt"))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
  }
}

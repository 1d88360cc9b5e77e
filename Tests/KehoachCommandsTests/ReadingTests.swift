import Foundation
import Testing

@testable import KehoachCommands

@Suite struct ReadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func objects(_ run: CommandRun) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(run.output))
  }

  @Test func oneFileIsOneObject() async throws {
    let path = try folder.write(smallPlan, to: "a.md")
    let run = await CommandRun("parse", path, "--format", "json")
    let plan = try #require(try objects(run) as? [String: Any])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(plan["schema"] as? String == "kehoach.plan/1")
    let source = try #require(plan["source"] as? [String: Any])
    #expect(source["name"] as? String == path)
    #expect(source["format"] as? String == "markdown")
    #expect(source["bytes"] as? Int == smallPlan.utf8.count)
    let keys = [
      "schema", "source", "header", "preamble", "sections", "closing", "citations", "goals", "requirements",
      "tasks",
      "criteria", "solutions", "awardStandards", "awards", "targets", "phases", "deadlines", "assignments",
      "tables",
      "appendices", "recipients", "signature", "enclosing", "furniture", "diagnostics",
    ]
    for key in keys { #expect(plan[key] != nil, "\(key)") }
  }

  @Test func factsOfAnAppendixHaveTheIdsOfItsBlocks() async throws {
    let text = """
      KẾ HOẠCH
      Một

      I. HAI
      1. Ba.

      GIÁM ĐỐC
      Lê Văn Cường

      PHỤ LỤC
      NỘI DUNG

      1. Phấn đấu 90% xã đạt chuẩn trước ngày 15/6/2026.
      """
    let run = await CommandRun("parse", try folder.write(text, to: "a.txt"), "--format", "json")
    let plan = try #require(try objects(run) as? [String: Any])
    let appendix = try #require((plan["appendices"] as? [[String: Any]])?.first)
    let block = try #require((appendix["sections"] as? [[String: Any]])?.first)
    #expect(block["id"] as? String == "appendix-1/1")
    for list in ["tasks", "targets", "deadlines"] {
      #expect((plan[list] as? [[String: Any]])?.map { $0["section"] as? String } == ["appendix-1/1"])
    }
  }

  @Test func severalFilesAndFoldersAreAnArrayAndTheRestIsDone() async throws {
    try folder.write(smallPlan, to: "plans/a.txt")
    try folder.write(smallPlan, to: "plans/b/c.txt")
    let missing = folder("missing.txt")
    let run = await CommandRun("parse", missing, folder("plans"), "--format=json")
    let plans = try #require(try objects(run) as? [[String: Any]])
    #expect(
      plans.map { ($0["source"] as? [String: Any])?["name"] as? String }
        == [folder("plans/a.txt"), folder("plans/b/c.txt")])
    #expect(run.status == 2)
    #expect(run.messages == "kehoach: cannot read '\(missing)': no such file (check the path)\n")

    let lines = await CommandRun("parse", folder("plans"), "--format", "jsonl")
    #expect(lines.status == 0)
    let rows = lines.output.split(separator: 0x0A)
    #expect(rows.count == 2)
    for row in rows { #expect(try JSONSerialization.jsonObject(with: Data(row)) is [String: Any]) }
  }

  @Test func errorsAreToldInTheOrderOfTheOperands() async throws {
    try folder.write("", to: "empty/x.md5")
    try folder.write(smallPlan, to: "plans/a.txt")
    let (empty, missing) = (folder("empty"), folder("missing"))
    for operands in [[missing, folder("plans"), empty], [empty, folder("plans"), missing]] {
      for command in [["parse"], ["text"], ["grammar", "coverage"]] {
        let run = await CommandRun(bytes: (command + operands).map { Array($0.utf8) })
        #expect(run.status == 2)
        let told = run.messages.split(separator: "\n").map { $0.contains(empty) ? empty : missing }
        #expect(told == operands.filter { $0 != folder("plans") })
      }
    }
  }

  @Test(
    "What the last line of the outline says, and what is told beside it",
    arguments: [
      ("Không có gì.\n", "no plan found", [], "no-plan"),
      (smallPlan, "outline read without doubts", [], nil),
      (
        smallPlan.replacing("2. Yêu cầu", with: "2. Báo cáo trước ngày 31/02/2024"),
        "outline read without doubts", ["--diagnostics"], "impossible-time"
      ),
      (
        smallPlan.replacing("2. Yêu cầu", with: "2. Báo cáo trước ngày 31/02/2024"),
        "outline read without doubts", [], nil
      ),
    ] as [(String, String, [String], String?)])
  func theLastLineIsTrue(_ text: String, _ line: String, _ options: [String], _ code: String?) async throws {
    let path = try folder.write(text, to: "a.txt")
    let run = await CommandRun(bytes: (["parse", path] + options).map { Array($0.utf8) })
    #expect(run.text.hasSuffix("\n\(line)\n"))
    if let code {
      #expect(run.messages.contains("[\(code)]\n"))
    } else {
      #expect(run.messages.isEmpty)
    }
  }

  @Test func outputIsTheSameWhateverTheJobs() async throws {
    for index in 0..<30 { try folder.write(smallPlan + "\(index)\n", to: "plans/\(index).txt") }
    try folder.write("%PDF-1.7\n", to: "plans/7x.txt")
    for format in ["outline", "json", "jsonl"] {
      let one = await CommandRun("parse", folder("plans"), "--format", format, "--jobs", "1")
      let eight = await CommandRun("parse", folder("plans"), "--format", format, "--jobs", "8")
      #expect(one.output == eight.output)
      #expect(one.messages == eight.messages)
      #expect(one.status == 2)
    }
  }

  @Test(arguments: [
    ("%PDF-1.7\n%âãÏÓ", "it is a PDF"),
    ("PK\u{3}\u{4}\u{14}\u{0}\u{6}\u{0}word/document.xml", "it is a Word document"),
    ("PK\u{3}\u{4}\u{14}\u{0}abc", "it is a ZIP archive"), ("{\\rtf1\\ansi", "it is rich text"),
    ("GIF89a\u{1}", "it is a GIF image"), ("\u{7F}ELF\u{2}", "it is a program"),
    (String(repeating: "\u{0}", count: 64), "it is binary data"),
    (String(repeating: "a\u{1}\u{2}", count: 64), "it is binary data"),
    (String(repeating: "K\u{0}", count: 20), "it is UTF-16 text"),
  ])
  func whatIsNoTextIsNamed(_ content: String, _ name: String) async throws {
    let path = try folder.write(content, to: "x")
    let run = await CommandRun("parse", path)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("kehoach: cannot read '\(path)': \(name)"))
  }

  @Test func wideTextIsToldByItsMark() async throws {
    let bytes = smallPlan.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for wide in [[0xFF, 0xFE] + bytes, bytes] {
      let run = await CommandRun("parse", try folder.write(wide, to: "wide.txt"))
      #expect(run.status == 2)
      #expect(run.messages.contains("iconv -f UTF-16 -t UTF-8 "))
    }
  }

  @Test(
    arguments: [
      [], [0x0A], [0x00], [0x4B, 0x00, 0x0A], [0xFF], [0xEF, 0xBB, 0xBF], [0xC3], [0xE1, 0xBB],
      [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0x22, 0x5C, 0x08, 0x09, 0x0C, 0x0D, 0x1B, 0x7F],
      [0xC2, 0x85, 0xE2, 0x80, 0xA8],
      [0x61, 0xCC, 0x81, 0x0D, 0x0A, 0x31, 0x2E, 0x20, 0x22],
    ] as [[UInt8]])
  func anyBytesGiveValidJSON(_ bytes: [UInt8]) async throws {
    for content in [bytes, Array(smallPlan.utf8) + bytes, bytes + Array(smallPlan.utf8)] {
      let path = try folder.write(content, to: "odd\u{1}\"é.txt")
      for format in ["json", "jsonl"] {
        let run = await CommandRun("parse", path, "--format", format)
        #expect(run.status == 0)
        #expect(String(validating: run.output, as: UTF8.self) != nil)
        let plan = try #require(try objects(run) as? [String: Any])
        #expect((plan["source"] as? [String: Any])?["name"] as? String == path)
      }
      #expect(await CommandRun("parse", path, "-q").status == 0)
      #expect(await CommandRun("text", path).status == 0)
    }
  }

  @Test func foldersMissingAndEmptyAreTold() async throws {
    let run = await CommandRun("parse", folder.path)
    #expect(run.status == 2)
    #expect(run.messages.contains("no plan in this folder"))
    let place = await CommandRun("explain", folder.path + ":1")
    #expect(place.messages.contains("it is a folder"))
    #expect(place.status == 2)
  }

  @Test func explainNeedsALineThatIsThere() async throws {
    let path = try folder.write("Một dòng\n", to: "a.txt")
    let none = await CommandRun("explain", path)
    #expect(none.status == 2)
    #expect(none.messages == "kehoach: no line given with '\(path)' (write \(path):LINE, counted from 1)\n")
    let late = await CommandRun("explain", path + ":99")
    #expect(late.status == 2)
    #expect(late.messages.hasPrefix("kehoach: '\(path)' has no line 99 (it has 1 line)\n"))
    let two = await CommandRun("explain", try folder.write("Một\nhai", to: "b.txt") + ":99")
    #expect(two.messages.hasSuffix("(it has 2 lines)\n"))
  }

  @Test(
    arguments: [
      ("ha noi", "Hà Nội", ""), ("tỉnh Kiên Giang", "Kiên Giang", ""),
      ("Ha Nooi", nil, "kehoach: option '--province' cannot be 'Ha Nooi' (did you mean 'Hà Nội'?)\n"),
      (
        "Atlantis", nil,
        "kehoach: option '--province' cannot be 'Atlantis' ('kehoach grammar show province' lists them)\n"
      ),
    ] as [(String, String?, String)])
  func provincesAreKnownOnes(_ typed: String, _ name: String?, _ message: String) async throws {
    let path = try folder.write(smallPlan, to: "a.txt")
    let run = await CommandRun("parse", path, "--format=json", "--province", typed)
    #expect(run.messages == message)
    #expect(run.status == (name == nil ? 2 : 0))
    if let name {
      let plan = try #require(try objects(run) as? [String: Any])
      #expect((plan["header"] as? [String: Any])?["province"] as? String == name)
    }
    let explained = await CommandRun("explain", path + ":1", "--province", typed)
    #expect(explained.messages == message)
  }

  @Test func extractedTextIsTheTextAsItStands() async throws {
    let bytes = Array("\u{FEFF}a\r\nb  c\u{A0}e\u{301}\r\n".utf8) + [0xFF]
    let path = try folder.write(bytes, to: "a.txt")
    let run = await CommandRun("text", path, path, "--extracted")
    #expect(run.output == bytes + bytes)
    #expect(run.status == 0)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"])
  func anEmptyFileIsToldOnce(_ text: String) async throws {
    let run = await CommandRun("parse", try folder.write(text, to: "a.txt"))
    #expect(run.text == "Nothing was read\n")
    #expect(run.status == 0)
  }

  @Test func aClosedPipeIsNoError() async throws {
    for index in 0..<20 { try folder.write(smallPlan, to: "plans/\(index).txt") }
    for jobs in ["1", "4"] {
      let words = ["parse", folder("plans"), "--format", "json", "--jobs", jobs].map { Array($0.utf8) }
      let errors = MemorySink()
      let status = await Command.run(
        arguments: words, output: ClosingSink(after: 100), errors: errors, environment: Environment())
      #expect(status == 0)
      #expect(errors.bytes.isEmpty)
    }
  }

  @Test func diagnosticsDoNotMixWithOutput() async throws {
    let path = try folder.write([0x4B, 0xFF, 0x0A], to: "a.txt")
    let json = await CommandRun("parse", path, "--format", "json")
    #expect(json.messages.isEmpty)
    let all = await CommandRun("parse", path, "--format", "json", "--diagnostics")
    #expect(all.output == json.output)
    let quiet = await CommandRun("parse", path, "--quiet")
    #expect(quiet.messages.isEmpty)
    #expect(quiet.status == 0)
  }
}

import Foundation
import Testing

@testable import KehoachCommands

@Suite struct SearchTests {
  private let folder: TemporaryFolder
  private let library: String

  init() async throws {
    folder = try TemporaryFolder()
    library = folder("plans.sqlite")
    try folder.write(
      numberedPlan(1, more: "Bảng khen cũ, băng khen, sỹ quan, đoàn kết; uỷ quyền."), to: "in/a.txt")
    try folder.write(
      numberedPlan(2, province: "Hà Nội", year: 2023, more: "Lao động, huân chương; quyết tâm."),
      to: "in/b.txt")
    let run = await CommandRun("import", folder("in"), "--library", library, "-q")
    #expect(run.status == 0)
  }

  private func hits(_ words: String...) async throws -> [[String: Any]] {
    let run = await CommandRun(
      bytes: (["search", "--format", "json", "--library", library] + words).map { Array($0.utf8) })
    #expect(run.status == 0, "\(run.messages)")
    return try run.output.split(separator: 0x0A).map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }
  }

  @Test(arguments: [
    ("huan chuong lao dong", 3), ("Huân chương Lao động", 3), ("\"huân chương lao động\"", 2), ("huân", 3),
    ("bang khen", 3), ("bằng khen", 2), ("bảng khen", 1), ("BẰNG KHEN", 2), ("sĩ quan", 1), ("si quan", 1),
    ("ủy quyền", 1), ("doan ket", 1), ("đoàn kết", 1), ("doàn kết", 1), ("quyet*", 1), ("quy*", 2),
    ("bằng đỏ", 0),
    ("\"chuong lao\"", 2), ("\"lao chuong\"", 0), ("huan*", 3), ("\"huân ch\"*", 3),
    ("bằ*", 2), ("bả*", 1), ("bă*", 3), ("quyế*", 1), ("đo*", 1), ("sỹ*", 1), ("\"huân chư\"*", 3),
  ])
  func findsWords(_ words: String, _ count: Int) async throws {
    #expect(try await hits(words).count == count, "\(words)")
  }

  @Test func whatStandsTogetherComesFirst() async throws {
    let hits = try await hits("huân chương lao động")
    #expect(hits.last?["section"] as? String == "I/2/b")
    let text = await CommandRun("search", "huan chuong lao dong", "--library", library)
    #expect(text.text.contains("  II/-1:19  Tặng [Huân chương Lao động] hạng Ba cho tập thể xuất sắc.\n"))
    #expect(text.text.hasSuffix("3 places\n"))
  }

  @Test func marksThatNothingHasAreTold() async throws {
    let run = await CommandRun("search", "hưân chương", "--library", library)
    #expect(run.text.hasPrefix("No place has these words with these marks"))
    #expect(run.text.hasSuffix("3 places\n"))
  }

  @Test func filters() async throws {
    #expect(try await hits("huan chuong", "--province", "ha noi").count == 2)
    #expect(try await hits("huan chuong", "--year", "2024").count == 1)
    #expect(try await hits("huan chuong", "--role", "awards").count == 2)
    #expect(try await hits("huan chuong", "--role", "requirements").count == 1)
    #expect(try await hits("huan chuong", "--fact", "awards").count == 2)
    #expect(try await hits("huan chuong", "--fact", "deadlines").count == 0)
    #expect(try await hits("huan chuong", "--fact", "requirements").count == 1)
    #expect(try await hits("huan chuong", "--limit", "1").count == 1)
    #expect(try await hits("phát động phong trào thi đua số").contains { $0["section"] is NSNull })
  }

  @Test(arguments: [
    "\"", "\"\"", "*", "huan AND", "AND", "OR huan", "NOT", "NEAR(huan chuong)", "NEAR(huan, 2)",
    "folded:huan",
    "^huan", "(huan", "huan)", "{huan}", "huan + chuong", "huan -- chuong", "huan; drop table plan; --",
    "'huan'",
    "\"huan", "huan\"", "huan*chuong", "**", "\"huan\"*\"", "huan\\", "%", "_", "?1", "huan\u{1}", "words",
    "\u{0}x",
    "-huan", "“huân chương”", "huan\nchuong", "😀 huan", "\u{202E}huan", "(((((((((huan", "a:b:c:*",
    "huân/chương",
  ])
  func whateverIsTypedIsWords(_ words: String) async throws {
    let run = await CommandRun(bytes: ["search", "--library", library, "--", words].map { Array($0.utf8) })
    if run.status == 2 {
      #expect(run.messages == "kehoach: there is no word to search for (give letters or digits)\n")
    } else {
      #expect(run.status == 0)
      #expect(run.messages.isEmpty)
    }
    #expect(await CommandRun("library", "check", "--library", library).text == "nothing is wrong\n")
  }

  @Test func badBytesAreWordsToo() async throws {
    let run = await CommandRun(
      bytes: [Array("search".utf8), [0x68, 0xFF, 0xC3, 0x28]] + ["--library", library].map { Array($0.utf8) })
    #expect(run.status == 0)
  }
}

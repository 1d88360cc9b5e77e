import Foundation
import Testing

@testable import KehoachCommands

@Suite struct TimesTests {
  /// What one line of the output says.
  private struct Found: Decodable {
    struct Span: Decodable, Equatable {
      let start, end, line, column: Int
    }

    let text: String
    let start, end, precision, recurrence, clock, anchor, bound: String?
    let rule: String
    let span: Span

    /// In the form of the help's table.
    var meaning: String {
      var days: String?
      if start == end { days = start } else { days = "\(start ?? "")…\(end ?? "")" }
      return [bound, days, recurrence, clock, anchor.map { "(\($0))" }].compactMap { $0 }.joined(
        separator: " ")
    }
  }

  private func found(_ run: CommandRun) throws -> [Found] {
    try run.output.split(separator: 0x0A).map { try JSONDecoder().decode(Found.self, from: Data($0)) }
  }

  @Test(arguments: TimeExample.all)
  func theHelpSaysWhatIsFound(_ example: TimeExample) async throws {
    let run = await CommandRun("times", example.phrase, "--reference", TimeExample.reference)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(try found(run).map(\.meaning).joined(separator: "; ") == example.meaning)
    for language in ["vi", "en"] {
      let help = await CommandRun("times", "--help", "--lang", language)
      #expect(help.text.contains("  \(example.phrase) "))
    }
  }

  @Test(arguments: [
    ("trước ngày 15/12", "before"), ("trong tháng sau", "within"), ("năm nay", "at"), ("cuối năm", "at"),
    ("nửa cuối năm", "at"), ("thứ Sáu tuần này", "at"), ("mùng 5", "at"), ("hôm nay", "at"),
    ("tuần đầu tháng 3", "at"), ("trước 16 giờ ngày 15/12", "before 16:00"),
    ("ngày 05/3/2026, lúc 14h00", "at 2026-03-05 14:00"), ("thứ Sáu, ngày 06/10/2017", "at 2017-10-06"),
    ("trước 16 giờ thứ Sáu hằng tuần", "before P1W 16:00"), ("chậm nhất 8 giờ 00 phút", "by 08:00"),
    ("Kết thúc phong trào thi đua, Sở tổng hợp", "(Kết thúc phong trào thi đua)"),
    ("ngay sau khi kết thúc hội nghị", "from (kết thúc hội nghị)"),
    ("từ ngày phát động đến hết ngày 30/9/2023", "from (phát động); by …2023-09-30"),
    ("năm sau cao hơn năm trước", ""), ("làm việc 8 giờ mỗi ngày là 1:10", "every P1D"), ("mùng 5 Tết", ""),
    ("thứ hai, nâng cao chất lượng", ""), ("", ""),
  ])
  func readsTimesWithoutToday(_ text: String, _ meaning: String) async throws {
    let run = await CommandRun("times", text)
    #expect(run.status == 0)
    #expect(try found(run).map(\.meaning).joined(separator: "; ") == meaning)
  }

  @Test(arguments: [
    ("năm nay", "at 2026-01-01…2026-12-31"), ("quý sau", "at 2026-07-01…2026-09-30"),
    ("trong tháng trước", "within 2026-04-01…2026-04-30"), ("ngày mai", "at 2026-05-16"),
    ("trước ngày 25", "before …2026-05-25"), ("thứ Hai tuần sau", "at 2026-05-18"),
    ("giữa năm sau", "at 2027-07-02"), ("đầu quý này", "at 2026-04-01"),
    ("tuần cuối tháng 2", "at 2026-02-22…2026-02-28"),
    ("từ ngày 01/3 đến ngày 30/6", "within 2026-03-01…2026-06-30"),
  ])
  func readsTimesWithToday(_ text: String, _ meaning: String) async throws {
    let run = await CommandRun("times", text, "--reference", "2026-05-15")
    #expect(try found(run).map(\.meaning).joined(separator: "; ") == meaning)
  }

  @Test func saysWhereATimeStands() async throws {
    let run = await CommandRun("times", "Báo cáo", "trước ngày 31/3/2026\r\n\nvà trong năm 2027")
    let times = try found(run)
    #expect(times.map(\.text) == ["trước ngày 31/3/2026", "trong năm 2027"])
    #expect(times[0].span == .init(start: 10, end: 34, line: 1, column: 9))
    #expect(times[1].span == .init(start: 4, end: 19, line: 3, column: 4))
    #expect(times[0].rule == "time.bounded")
    #expect(times[0].precision == "day")
  }

  @Test func whatThereIsNotIsTold() async throws {
    let run = await CommandRun("times", "a\nGửi về trước ngày 31/02/2024", "--lang", "en")
    let times = try found(run)
    #expect(times.map(\.start) == [nil])
    #expect(times.map(\.end) == [nil])
    #expect(times.map(\.precision) == [nil])
    #expect(
      run.messages.hasPrefix(
        "TEXT:2:8: warning: there is no such time as in 'trước ngày 31/02/2024'; kept as text [impossible-time]\n"
      ))
    #expect(run.status == 0)
    let backwards = await CommandRun("times", "từ ngày 30/6/2026 đến ngày 01/3/2026")
    #expect(try found(backwards).map(\.start) == [nil])
    #expect(!backwards.messages.isEmpty)
  }

  @Test func anyBytesAreALine() async throws {
    for bytes in [[0xFF, 0xFE, 0x20], Array("ngày 01/3/2026 ".utf8) + [0xC3], [0x00, 0x0A, 0x0D]] as [[UInt8]]
    {
      let run = await CommandRun(bytes: [Array("times".utf8), bytes])
      #expect(run.status == 0)
      _ = try found(run)
    }
  }

  @Test(arguments: ["2026", "2026-02-30", "hôm nay"])
  func theReferenceIsADay(_ day: String) async {
    let run = await CommandRun("times", "năm nay", "--reference", day)
    #expect(run.status == 2)
    #expect(
      run.messages.hasPrefix("kehoach: option '--reference' cannot be '\(day)' (a day such as 2026-05-01)\n"))
  }
}

internal import PlanRender

/// A phrase that `kehoach times` understands, as its help shows it.
struct TimeExample: Sendable {
  let phrase: String
  /// What it means: how it binds, first and last day, recurrence, time of the day, event.
  let meaning: String

  private init(_ phrase: String, _ meaning: String) {
    self.phrase = phrase
    self.meaning = meaning
  }

  /// Today for these examples.
  static let reference = "2026-05-01"

  static let all = [
    TimeExample("trước ngày 31/3/2026", "before …2026-03-31"),
    TimeExample("trước ngày 15/12", "before …2026-12-15"),
    TimeExample("ngày 15 tháng 6 năm 2022", "at 2022-06-15"),
    TimeExample("trước mùng 5", "before …2026-05-05"),
    TimeExample("trong tháng 6/2026", "within 2026-06-01…2026-06-30"),
    TimeExample("quý I, II/2026", "at 2026-01-01…2026-03-31; at 2026-04-01…2026-06-30"),
    TimeExample("6 tháng đầu năm 2026", "at 2026-01-01…2026-06-30"),
    TimeExample("nửa đầu năm 2026", "at 2026-01-01…2026-06-30"),
    TimeExample("đến năm 2030", "by …2030-12-31"),
    TimeExample("giai đoạn 2021-2025", "at 2021-01-01…2025-12-31"),
    TimeExample("năm học 2025 - 2026", "at 2025-09-01…2026-05-31"),
    TimeExample("từ ngày 01/3 đến ngày 30/6/2026", "within 2026-03-01…2026-06-30"),
    TimeExample("cuối năm", "at 2026-12-31"),
    TimeExample("tuần đầu tháng 3/2026", "at 2026-03-01…2026-03-07"),
    TimeExample("trong tháng sau", "within 2026-06-01…2026-06-30"),
    TimeExample("quý này", "at 2026-04-01…2026-06-30"),
    TimeExample("cuối năm sau", "at 2027-12-31"),
    TimeExample("thứ Sáu tuần này", "at 2026-05-01"),
    TimeExample("định kỳ hằng quý", "every P3M"),
    TimeExample("trước ngày 25 hằng tháng", "before P1M"),
    TimeExample("thứ Sáu hằng tuần", "every P1W"),
    TimeExample("trước 16 giờ 30 ngày 06/10/2017", "before …2017-10-06 16:30"),
    TimeExample("lúc 14h00", "at 14:00"),
    TimeExample("sau khi kết thúc đợt thi đua", "from (kết thúc đợt thi đua)"),
    TimeExample("từ ngày phát động", "from (phát động)"),
    TimeExample("trong vòng 30 ngày kể từ ngày ký", "within (ký)"),
  ]

  /// The examples as a table, with a line that says for which day it holds.
  static func table(in language: Language) -> String {
    var table = ReportTable([(language("cụm từ", "phrase"), .left), (language("nghĩa", "meaning"), .left)])
    for example in all { table.add([example.phrase, example.meaning]) }
    let heading = language(
      "Những gì hiểu được, với --reference \(reference):",
      "What it understands, with --reference \(reference):")
    let rows = table.text.split(separator: "\n").map { "  \($0)\n" }.joined()
    return heading + "\n" + rows
  }
}

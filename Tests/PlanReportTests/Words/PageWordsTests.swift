import PlanComparison
import PlanFacts
import PlanRender
import PlanSyntax
import Testing

@testable import PlanReport

@Suite struct PageWordsTests {
  @Test(arguments: [
    (Decimal(65), "65", "65"), (Decimal(75, decimals: 1), "7,5", "7.5"), (Decimal(1500), "1500", "1500"),
    (Decimal(5_000_000_000), "5.000.000.000", "5,000,000,000"), (Decimal(-123_456), "−123.456", "−123,456"),
  ])
  func writesNumbers(_ number: Decimal, _ vietnamese: String, _ english: String) {
    #expect(NumberText(language: .vietnamese).text(of: number) == vietnamese)
    #expect(NumberText(language: .english).text(of: number) == english)
  }

  @Test(arguments: [(0.0, 0), (0.001, 1), (0.5, 50), (0.999, 99), (1, 100), (Double.nan, 0), (1.2, 100)])
  func neverRoundsToAllOrNothing(_ share: Double, _ expected: Int) {
    #expect(NumberText.wholePercent(share) == expected)
  }

  @Test(arguments: [
    ("trước ngày 31/3/2023", "đến 31/03/2023", "until 2023-03-31"),
    ("từ năm 2023 đến năm 2025", "2023–2025", "2023–2025"),
    ("trong năm 2024", "2024", "2024"),
    ("trong quý I/2024", "quý I/2024", "Q1 2024"),
    ("trong tháng 3 năm 2024", "03/2024", "2024-03"),
    ("trước tháng 3 năm 2024", "đến tháng 03/2024", "until 2024-03"),
    ("chậm nhất đến năm 2025", "đến năm 2025", "until 2025"),
    ("định kỳ 6 tháng", "6 tháng một lần", "half-yearly"),
  ])
  func writesTimes(_ words: String, _ vietnamese: String, _ english: String) throws {
    let plan = PlanReader().read(
      Array("KẾ HOẠCH\nI. TỔ CHỨC THỰC HIỆN\n- Sở Nội vụ báo cáo \(words).\n".utf8))
    let time = try #require(plan.deadlines.first?.time)
    #expect(TimeText(language: .vietnamese).text(of: time) == vietnamese)
    #expect(TimeText(language: .english).text(of: time) == english)
  }

  @Test(arguments: [
    (["/x/lang-son.txt", "/y/ha-noi.md"], ["lang-son", "ha-noi"]),
    (["/x/a.txt", "/y/a.txt", "b"], ["a, 1", "a, 2", "b"]),
    ([".hidden", "a.b.c"], [".hidden", "a.b"]),
  ])
  func tellsPlansApart(_ files: [String], _ expected: [String]) {
    let header = PlanReader().read([]).outline.plan.header
    let labels = files.map { PlanLabel(name: $0, header: header) }
    #expect(PlanNames.names(of: labels) == expected)
  }
}

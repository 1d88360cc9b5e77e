import PlanComparison
import Testing

@Suite struct DeadlinePairTests {
  static let table: [(String, String, [String])] = [
    (
      "Các xã báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2026.",
      "Các xã báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2026.", ["0~0 same"]
    ),
    (
      "Các xã báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2026.",
      "Các xã báo cáo kết quả về Sở Tài chính trước ngày 15/12/2026.", ["0~0 changed; other:"]
    ),
    (
      "Các xã báo cáo kết quả về Sở Nội vụ trước ngày 31/01/2026.",
      "Các xã báo cáo kết quả về Sở Nội vụ chậm nhất ngày 30/01/2026.", ["0~0 reworded"]
    ),
    (
      "Các xã báo cáo kết quả về Sở Nội vụ trước ngày 15/12/2026.",
      "Các xã báo cáo kết quả về Sở Nội vụ trước ngày 20/12/2026.", ["0~0 changed; deadline later:"]
    ),
    (
      "Phong trào được triển khai từ năm 2023 đến năm 2030.",
      "Phong trào được triển khai từ năm 2022 đến năm 2030.", ["0~0 changed; deadline starts earlier:"]
    ),
    (
      "Ban hành Kế hoạch trong tháng 01 năm 2023.", "Ban hành Kế hoạch trước tháng 01 năm 2023.",
      ["0~0 changed; deadline earlier:"]
    ),
    (
      "Sở Y tế rà soát danh mục thuốc trước ngày 15/12/2026.",
      "Cụm thi đua bình xét cờ thi đua trước ngày 20/6/2026.", ["only A 0", "only B 0"]
    ),
  ]

  @Test(arguments: table)
  func deadlinesArePairedByWhatIsToBeDone(_ a: String, _ b: String, _ expected: [String]) {
    let lines = FactComparison(a, b, under: "TỔ CHỨC THỰC HIỆN").lines(of: .deadlines)
    #expect(lines.count == expected.count, "\(lines)")
    for (line, start) in zip(lines, expected) { #expect(line.hasPrefix(start), "\(lines)") }
  }
}

import PlanFacts
import Testing

@testable import PlanReport

@Suite struct AwardKeyTests {
  private func awards(_ text: String) -> [Award] {
    PlanReader().read(Array("KẾ HOẠCH\nI. HÌNH THỨC KHEN THƯỞNG\n- \(text).\n".utf8)).awards
  }

  /// Each stands above the next, as the law has them.
  @Test(arguments: [
    ("Tặng Huân chương Lao động hạng Nhất", "Tặng Huân chương Lao động hạng Ba"),
    ("Tặng Huân chương Lao động hạng Ba", "Tặng Cờ thi đua của Chính phủ"),
    ("Tặng Cờ thi đua của Chính phủ", "Tặng Bằng khen của Thủ tướng Chính phủ"),
    ("Tặng Bằng khen của Thủ tướng Chính phủ", "Tặng Cờ thi đua của Ủy ban nhân dân tỉnh"),
    ("Tặng Cờ thi đua của Ủy ban nhân dân tỉnh", "Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"),
    ("Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Tặng Giấy khen của Giám đốc Sở Nội vụ"),
  ])
  func ordersAwards(_ higher: String, _ lower: String) throws {
    let first = try #require(awards(higher).first), second = try #require(awards(lower).first)
    #expect(AwardKey(first).standing > AwardKey(second).standing)
  }
}

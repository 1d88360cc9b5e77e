import Testing

@testable import PlanSyntax

@Suite struct AppendixTests {
  private static let body = "KẾ HOẠCH\nThi đua\n\nI. MỘT\n1. Một, theo Phụ lục 1.\n"
  private static let decision =
    "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nĐiều 1. Một việc./.\n\nGIÁM ĐỐC\nLê Văn Cường\n\n"
  private static let enclosed = body.replacing(
    "Thi đua\n", with: "Thi đua\n(Kèm theo Quyết định số 1/QĐ-SNV)\n")
  private static let foot = "\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\nLê Văn Cường\n"

  @Test(
    "Headings of appendices, behind a foot, without one, and of an enclosed plan",
    arguments: [
      ("PHỤ LỤC 1\nDANH MỤC NHIỆM VỤ", "PHỤ LỤC 1", "DANH MỤC NHIỆM VỤ"),
      ("              PHỤ LỤC SỐ 01\n           DANH MỤC NHIỆM VỤ", "PHỤ LỤC SỐ 01", "DANH MỤC NHIỆM VỤ"),
      ("Phụ lục 2: Danh mục nhiệm vụ", "Phụ lục 2", "Danh mục nhiệm vụ"),
      (
        "Phụ lục II. Danh mục nhiệm vụ trọng tâm của phong trào thi đua năm 2024 trên địa bàn tỉnh",
        "Phụ lục II",
        "Danh mục nhiệm vụ trọng tâm của phong trào thi đua năm 2024 trên địa bàn tỉnh"
      ),
      ("Phụ lục A - Biểu mẫu", "Phụ lục A", "Biểu mẫu"),
    ])
  func headings(_ heading: String, _ label: String, _ title: String) throws {
    for text in [Self.body, Self.body + Self.foot, Self.decision + Self.enclosed] {
      let plan = SmallPlan("\(text)\n\(heading)\n\nI. HAI\n1. Ba.\n")
      let appendix = try #require(plan.outline.appendices.first)
      #expect(appendix.label == label)
      #expect(appendix.title == title)
      #expect(plan.ids == "I I/1")
      #expect(SmallPlan.blocks(of: appendix.outline, in: plan.outline) == ["I HAI", "I/1 Ba."])
    }
  }

  @Test(
    "Mentions of appendices in a body without a foot",
    arguments: [
      "1. Theo mẫu tại các\nPhụ lục 1", "1. Theo các phụ lục và\nPHỤ LỤC 2",
      "Phụ lục này gồm hai mẫu biểu:\n- Một.",
    ])
  func mentions(_ text: String) {
    #expect(SmallPlan("\(Self.body)II. HAI\n\(text)\n").outline.appendices.isEmpty)
  }

  @Test func aTitleInCapitalsEndsTheTableAboveIt() throws {
    let table = "STT    Nội dung        Điểm\n1      Phát động       10\n2      Tổng kết        20\n"
    let plan = SmallPlan("\(Self.body)II. HAI\n\(table)                 DANH SÁCH CÁC ĐƠN VỊ\n- Sở Nội vụ.\n")
    #expect(plan.outline.plan.tables.first?.rows == [["1", "Phát động", "10"], ["2", "Tổng kết", "20"]])
    #expect(plan.blocks.suffix(2) == ["II/p1 DANH SÁCH", "II/-1 Sở Nội"])
  }
}

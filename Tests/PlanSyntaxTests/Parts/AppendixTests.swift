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
    "Ids begin with the label: its number in digits, its letter, or else the position",
    arguments: [
      (["PHỤ LỤC 1", "PHỤ LỤC 2"], ["appendix-1", "appendix-2"]),
      (["PHỤ LỤC II", "PHỤ LỤC IV"], ["appendix-2", "appendix-4"]),
      (["PHỤ LỤC SỐ 03", "Phụ lục A - Biểu mẫu"], ["appendix-3", "appendix-A"]),
      (["PHỤ LỤC", "PHỤ LỤC"], ["appendix-1", "appendix-2"]),
      (["PHỤ LỤC 2", "PHỤ LỤC", "PHỤ LỤC II"], ["appendix-2", "appendix-2~2", "appendix-2~3"]),
    ])
  func ids(_ labels: [String], _ ids: [String]) {
    let text = labels.map { "\n\($0)\n\nI. HAI\n1. Ba.\n" }.joined()
    #expect(SmallPlan(Self.body + Self.foot + text).outline.appendices.map(\.id) == ids)
  }

  @Test(
    "A heading directly below a label",
    arguments: [
      ("PHỤ LỤC II\nBiểu mẫu", ["PHỤ LỤC II: Biểu mẫu"]),
      ("PHỤ LỤC II\nBiểu mẫu báo cáo", ["PHỤ LỤC II: Biểu mẫu báo cáo"]),
      ("PHỤ LỤC II\n\nI. MỘT\n1. Hai.\n\nBiểu mẫu", ["PHỤ LỤC II: -", "Biểu mẫu: -"]),
      ("PHỤ LỤC II\nPHỤ LỤC III", ["PHỤ LỤC II: -", "PHỤ LỤC III: -"]),
    ])
  func titlesBelowLabels(_ heading: String, _ appendices: [String]) {
    let plan = SmallPlan("\(Self.body)\(Self.foot)\n\(heading)\n\nI. HAI\n1. Ba.\n")
    #expect(plan.outline.appendices.map { "\($0.label): \($0.title ?? "-")" } == appendices)
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

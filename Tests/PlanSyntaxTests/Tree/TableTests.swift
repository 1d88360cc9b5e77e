import Testing

@testable import PlanSyntax

@Suite struct TableTests {
  @Test(
    "Tables in the ways texts have them",
    arguments: [
      "| STT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Phát động | Tháng 3 |\n| 2 | Tổng kết | Tháng 12 |\n",
      "STT    Nội dung        Thời gian\n1      Phát động       Tháng 3\n2      Tổng kết        Tháng 12\n",
      "STT\tNội dung\tThời gian\n1\tPhát động\tTháng 3\n2\tTổng kết\tTháng 12\n",
      "STT\nNội dung\nThời gian\n1\nPhát động\nTháng 3\n2\nTổng kết\nTháng 12\n",
    ])
  func tables(_ table: String) throws {
    let plan = SmallPlan("I. TIẾN ĐỘ\nCác việc sau:\n\(table)II. TỔ CHỨC\n1. Một.\n")
    let found = try #require(plan.outline.plan.tables.first)
    #expect(found.header == ["STT", "Nội dung", "Thời gian"])
    #expect(found.rows == [["1", "Phát động", "Tháng 3"], ["2", "Tổng kết", "Tháng 12"]])
    #expect(plan.ids == "I I/p1 II II/1")
    #expect(found.block.map { plan.outline.plan.id(of: $0) } == "I/p1")
  }

  @Test func appendicesHaveTheirOwnBlocks() throws {
    let text = """
      KẾ HOẠCH
      Thi đua

      I. MỘT
      Một./.

      Nơi nhận:
      - Lưu: VT.

      GIÁM ĐỐC
      Lê Văn Cường

      PHỤ LỤC I
      DANH MỤC NHIỆM VỤ
      (Kèm theo Kế hoạch số 1/KH-SNV)

      I. HAI
      1. Ba.
      """
    let plan = SmallPlan(text)
    let appendix = try #require(plan.outline.appendices.first)
    #expect(appendix.label == "PHỤ LỤC I")
    #expect(appendix.title == "DANH MỤC NHIỆM VỤ")
    #expect(SmallPlan.blocks(of: appendix.outline, in: plan.outline) == ["I HAI", "I/1 Ba."])
  }
}

import PlanText
import Testing

@testable import PlanSyntax

@Suite struct PageFurnitureTests {
  private static let page = (1...16).map {
    "\($0). Các đơn vị thực hiện tốt nhiệm vụ thứ \($0) được giao trong năm.\n"
  }.joined()

  @Test(
    "What stands at the ends of pages is set aside",
    arguments: [
      (["2", "3"], [.pageNumber, .pageNumber]), (["- 2 -", "- 3 -"], [.pageNumber, .pageNumber]),
      (["Trang 2/3", "Trang 3/3"], [.pageNumber, .pageNumber]),
      (["2/15", "3/15"], [.pageNumber, .pageNumber]),
      (["Page 2 of 15", "Page 3 of 15"], [.pageNumber, .pageNumber]),
      (["\u{0C}2", "\u{0C}3"], [.pageNumber, .pageNumber]),
      (
        ["\u{0C}Kế hoạch thi đua\n2", "\u{0C}Kế hoạch thi đua\n3"],
        [.runningHead, .pageNumber, .runningHead, .pageNumber]
      ),
    ] as [([String], [Furniture.Kind])])
  func ends(_ ends: [String], _ kinds: [Furniture.Kind]) {
    let text = "I. A\n" + ends.map { "\(Self.page)\($0)\n" }.joined() + Self.page
    let plan = SmallPlan(text)
    #expect(plan.outline.furniture.map(\.kind) == kinds)
    for block in plan.outline.plan.blocks { #expect(!plan.outline.text(of: block).contains("Trang")) }
  }

  @Test(
    "What counts something else is kept",
    arguments: [
      "Số lượng:\n12\nngười.\n", "2025\n", "I. A\n1. Một\n2\nHai.\n", "Các đơn vị\nCác đơn vị\n",
      "1.\nMột.\n2.\nHai.\n", "Giai đoạn 1\nMột.\nGiai đoạn 2\nHai.\n", "Năm 2024\nMột.\nNăm 2025\nHai.\n",
      "- Thời gian ký kết giao ước thi đua: trước 31/3;\n",
      "Người ký giao ước thi đua là thủ trưởng đơn vị.\n",
    ])
  func otherNumbers(_ text: String) {
    #expect(SmallPlan("I. MỘT\n\(text)").outline.furniture.isEmpty)
  }

  @Test func stampsAreSetAside() {
    let plan = SmallPlan(
      "Ký bởi: Văn phòng Ủy ban nhân dân\nThời gian ký: 05/03/2024 10:30:12\nKẾ HOẠCH\nThi đua\n\nI. MỘT\nMột.\n"
    )
    #expect(plan.outline.furniture.map(\.kind) == [.stamp, .stamp])
    #expect(plan.header.title == "Thi đua")
  }

  @Test func aBlockGoesOnOverThePage() throws {
    let text =
      "I. A\n\(Self.page)17. Các đơn vị thực hiện tốt nhiệm vụ\n2\nđược giao trong năm.\n\(Self.page)3\n\(Self.page)"
    let plan = SmallPlan(text)
    let block = try #require(
      plan.outline.plan.blocks.first {
        plan.outline.text(of: $0).hasPrefix("Các đơn vị thực hiện tốt nhiệm vụ được")
      })
    #expect(plan.outline.text(of: block) == "Các đơn vị thực hiện tốt nhiệm vụ được giao trong năm.")
  }
}

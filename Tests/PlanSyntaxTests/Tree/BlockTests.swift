import Testing

@testable import PlanSyntax

@Suite struct BlockTests {
  @Test(
    arguments: [
      ("1. Mục đích\n- Một.", "Mục đích", nil), ("1. **Mục đích**\n- Một.", "Mục đích", nil),
      ("## MỤC ĐÍCH, YÊU CẦU", "MỤC ĐÍCH, YÊU CẦU", nil),
      ("1. Nâng cao nhận thức của cán bộ.", nil, nil), ("1. Thời gian: năm 2024.", nil, "Thời gian"),
      ("- Đối với tập thể: đạt các tiêu chí.", nil, "Đối với tập thể"),
      ("1. Một việc, ví dụ. Hai việc: ba.", nil, nil),
    ] as [(String, String?, String?)])
  func headingsAndLabels(_ text: String, _ heading: String?, _ label: String?) throws {
    let plan = SmallPlan("I. NỘI DUNG\n\(text)\n")
    let block = try #require(plan.outline.plan.blocks.dropFirst().first)
    #expect((block.isHeading ? plan.outline.text(of: block) : nil) == heading)
    #expect(block.label.map(plan.words) == label)
  }

  @Test(
    arguments: [
      ("1. Một hai\nba bốn.", "Một hai ba bốn."), ("1.  Một   hai.", "Một hai."),
      ("1. **Một** hai __ba__ *bốn*.", "Một hai ba bốn."),
      ("- Một \\- hai \\* ba.", "Một - hai * ba."), ("1. 2 * 3 * 4 là phép nhân.", "2 * 3 * 4 là phép nhân."),
      ("1. Tên a_b_c.", "Tên a_b_c."),
      ("1\\. Một.", "Một."),
    ])
  func textsAreBare(_ text: String, _ bare: String) throws {
    let plan = SmallPlan("I. NỘI DUNG\n\(text)\n2. Hai.\n")
    let block = try #require(plan.outline.plan.blocks.dropFirst().first)
    #expect(plan.outline.text(of: block) == bare)
  }

  @Test(
    arguments: [
      ("II. Hai", "roman", [2], "II."), ("1. Một\n1.1. Một.\n1.2. Hai", "arabic-path", [1, 2], "1.2."),
      ("đ) Hai", "letter", [5], "đ)"), ("– Hai", "dash", [], "–"),
      ("Điều 5. Hai", "keyword", [5], "Điều 5."),
    ])
  func markersAreKeptAsPrinted(_ text: String, _ style: String, _ value: [Int], _ print: String) throws {
    let plan = SmallPlan(text + "\n")
    let block = try #require(plan.outline.plan.blocks.last)
    let marker = try #require(plan.outline.plan.marker(of: block))
    #expect(marker.style.name == style)
    #expect(marker.value == value)
    #expect(plan.words(marker.range) == print)
  }
}

import Testing

@testable import PlanFacts

@Suite struct AppendixFactsTests {
  private static let body = "I. MỤC ĐÍCH\n1. Một.\n\nGIÁM ĐỐC\nLê Văn Cường\n"

  private static let items = """
    I. PHÂN CÔNG THỰC HIỆN
    1. Sở Nội vụ chủ trì, hoàn thành trước ngày 15/6/2026.
    2. Phấn đấu 90% xã đạt chuẩn theo Quyết định số 5/QĐ-TTg.
    """

  private static let table = """
    | STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |
    |---|---|---|---|---|
    | 1 | Ban hành văn bản | Sở Nội vụ | Sở Y tế | Tháng 6 |
    """

  @Test("Facts of an appendix are those of the body, under its label")
  func itemsAreReadAsInTheBody() {
    let facts = SmallFacts(
      body: Self.body, behind: "\nPHỤ LỤC 1\nMỘT\n\n\(Self.items)\n\nPHỤ LỤC 2\nHAI\n\n\(Self.items)\n")
    for label in ["appendix-1", "appendix-2"] {
      #expect(facts.assignments.contains("\(label)/I/1 lead Sở Nội vụ"))
      #expect(facts.deadlines.contains("\(label)/I/1 before …2026-06-15"))
      #expect(facts.targets.contains("\(label)/I/2 = 90 %"))
    }
    #expect(
      facts.plan.citations.map { facts.plan.id(of: $0.origin) } == ["appendix-1/I/2", "appendix-2/I/2"])
    #expect(facts.plan.citations.map(\.first) == [nil, 0])
    #expect(SmallFacts(body: Self.items).targets == ["I/2 = 90 %"])
  }

  @Test(
    "Task tables of appendices; their year is that of the appendix's title, or of the plan's",
    arguments: [
      ("PHỤ LỤC\nDANH MỤC NHIỆM VỤ", "", "appendix-1", "2026-06-01…2026-06-30"),
      ("PHỤ LỤC\nDANH MỤC NHIỆM VỤ NĂM 2027", "", "appendix-1", "2027-06-01…2027-06-30"),
      ("PHỤ LỤC\nDANH MỤC", "I. VIỆC\n\n", "appendix-1/I", "2026-06-01…2026-06-30"),
    ])
  func tables(_ heading: String, _ above: String, _ section: String, _ month: String) {
    let facts = SmallFacts(body: Self.body, behind: "\n\(heading)\n\n\(above)\(Self.table)\n")
    #expect(facts.assignments == ["\(section) lead Sở Nội vụ", "\(section) coordinate Sở Y tế"])
    #expect(facts.deadlines == ["\(section) at \(month)"])
  }

  @Test(
    "What the title of an appendix makes of what stands below it",
    arguments: [
      ("PHÂN CÔNG THỰC HIỆN", ["appendix-1/1 lead Sở Nội vụ"]),
      ("DANH SÁCH", []),
      ("MẪU BÁO CÁO PHÂN CÔNG THỰC HIỆN", []),
    ])
  func titles(_ title: String, _ assignments: [String]) {
    let facts = SmallFacts(
      body: Self.body, behind: "\nPHỤ LỤC\n\(title)\n\n1. Sở Nội vụ chủ trì việc một.\n2. Việc hai.\n")
    #expect(facts.assignments == assignments)
  }

  @Test func formsSayNothing() {
    let facts = SmallFacts(
      body: Self.body,
      behind: "\nPHỤ LỤC\nMẪU BÁO CÁO\n\n\(Self.items)\n3. Báo cáo trước ngày 15/6/2026.\n\n\(Self.table)\n")
    #expect(facts.assignments.isEmpty && facts.deadlines.isEmpty && facts.targets.isEmpty)
    #expect(facts.plan.statements.map(\.part) == [.plan])
  }
}

import Testing

@testable import PlanFacts

@Suite struct LabelTests {
  @Test(
    "Bodies behind labels and in cells, without the marks behind them",
    arguments: [
      ("Đơn vị chủ trì: Sở Y tế.", ["lead Sở Y tế"]),
      ("Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Nội vụ.", ["lead Sở Y tế", "coordinate Sở Nội vụ"]),
      ("Phối hợp: Sở Tài chính; Sở Y tế.", ["coordinate Sở Tài chính", "coordinate Sở Y tế"]),
      ("Đơn vị chủ trì: Sở Y tế, Sở Nội vụ (thường trực).", ["lead Sở Y tế", "lead Sở Nội vụ"]),
    ])
  func labels(_ text: String, _ duties: [String]) {
    #expect(SmallFacts(text, under: "NỘI DUNG").assignments == duties.map { "II/1 \($0)" })
    #expect(SmallFacts(text).assignments == duties.map { "II/1 \($0)" })
  }

  @Test(arguments: [("Sở Y tế.", ["Sở Y tế"]), ("Chủ rừng", ["Chủ rừng"]), ("-", []), ("", [])])
  func cells(_ cell: String, _ actors: [String]) {
    let facts = SmallFacts(
      body: "I. VIỆC\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Tuần tra rừng | \(cell) |\n")
    #expect(facts.assignments == actors.map { "I lead \($0)" })
  }
}

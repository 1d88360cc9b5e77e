import PlanText
import Testing

@testable import PlanSyntax

@Suite struct NumberingTests {
  @Test(
    arguments: [
      // What is right.
      ("1. Một.\n2. Hai.\n3. Ba.", "1 2 3", []),
      ("a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.", "a b c d đ e", []),
      ("a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm;\ng) Sáu.", "a b c d e g", []),
      ("I. MỘT\n1. Một.\n2. Hai.\nII. HAI\n1. Một.", "I I/1 I/2 II II/1", []),
      ("1. Một\n1.1. Một.\n1.2. Hai.\n2. Hai\n2.1. Một.", "1 1/1.1 1/1.2 2 2/2.1", []),
      // What is wrong stays as printed.
      ("1. Một.\n3. Ba.\n4. Bốn.", "1 3 4", [.numberMissing]),
      ("1. Một.\n2. Hai.\n2. Lại hai.\n3. Ba.", "1 2 2~2 3", [.numberRepeated]),
      ("a) Một;\nb) Hai;\nd) Bốn.", "a b d", [.numberMissing]),
      ("I. MỘT\n- Một.\nII. HAI\n- Hai.\nIV. BỐN\n- Bốn.", "I I/-1 II II/-1 IV IV/-1", [.numberMissing]),
      ("1. Một\n1.1. Một.\n1.3. Ba.\n2. Hai.", "1 1/1.1 1/1.3 2", [.numberMissing]),
      (
        "I. MỘT\n1. Một.\n2. Hai.\nIl. HAI\n1. Một.\n2. Hai.\nIII. BA\n1. Một.",
        "I I/1 I/2 II II/1 II/2 III III/1", [.damagedNumber]
      ),
    ] as [(String, String, [DiagnosticCode])])
  func numbersStayAndFaultsAreTold(_ text: String, _ ids: String, _ codes: [DiagnosticCode]) {
    let plan = SmallPlan(text + "\n")
    #expect(plan.ids == ids)
    #expect(plan.numbering == codes)
  }

  @Test func levelsEndSomewhere() {
    var text = "I. MỘT\n"
    for depth in 1...40 {
      text += "\((0...depth).map { _ in "1" }.prefix(5).joined(separator: ".")). Mục \(depth)\n"
    }
    let plan = SmallPlan(text)
    #expect(plan.outline.plan.blocks.allSatisfy { $0.depth < 32 })
  }

  @Test func diagnosticsPointAtTheNumber() throws {
    let plan = SmallPlan("1. Một.\n3. Ba.\n")
    let diagnostic = try #require(plan.outline.diagnostics.first { $0.code == .numberMissing })
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.span == 10..<12)
  }
}

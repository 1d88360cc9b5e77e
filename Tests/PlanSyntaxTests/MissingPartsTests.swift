import PlanText
import Testing

@testable import PlanSyntax

@Suite struct MissingPartsTests {
  @Test(
    arguments: [
      ("", [.empty]), (" \n\n", [.empty]), ("Xin chào.\n", [.noPlan]),
      (
        "I. MỘT\n1. Hai.\n",
        [.noTitle, .noPreamble, .noNumber, .noDate, .noProvince, .noRecipients, .noSignature]
      ),
      (
        "KẾ HOẠCH\nThi đua\n\nCăn cứ Luật;\nSở triển khai.\n",
        [.noSections, .noNumber, .noDate, .noProvince, .noRecipients, .noSignature]
      ),
    ] as [(String, Set<DiagnosticCode>)])
  func whatIsMissingIsTold(_ text: String, _ codes: Set<DiagnosticCode>) {
    let diagnostics = SmallPlan(text).outline.diagnostics
    #expect(Set(diagnostics.map(\.code)) == codes)
    #expect(diagnostics.allSatisfy { $0.vietnamese != nil })
  }
}

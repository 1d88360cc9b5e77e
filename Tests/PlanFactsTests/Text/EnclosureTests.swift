import PlanGrammar
import PlanSyntax
import PlanText
import Testing

@testable import PlanFacts

@Suite struct EnclosureTests {
  /// The words of a paragraph before which something is open; words that are looked for begin with x.
  private func enclosed(_ marks: Enclosure.Marks, _ words: String) -> String {
    let source = SourceText(Array("KẾ HOẠCH\nMột\n\nI. MỘT\n1. \(words)\n".utf8))
    let text = FactText(OutlineReader().read(source), .embedded)
    guard let tokens = text.tokens.last else { return "none" }
    var enclosure = Enclosure(marks, in: tokens)
    return tokens.filter { enclosure.isOpen(before: $0, in: text) }.map { text.text(of: $0..<($0 + 1)) }
      .filter { $0.hasPrefix("x") }.joined(separator: " ")
  }

  @Test(
    "What brackets and quotation marks enclose",
    arguments: [
      ("xa “xb” xc", "xb"), ("xa “xb “xc” xd” xe", "xb xc xd"), ("xa “xb “xc” xd", "xc"), ("xa “xb xc", ""),
      ("xa” xb “xc” xd", "xc"), ("“xa” xb “xc” “xd xe", "xa xc"), ("xa", ""),
    ])
  func quotations(_ words: String, _ enclosed: String) {
    #expect(self.enclosed(.quotationMarks, words) == enclosed)
    let brackets = words.replacing("“", with: "(").replacing("”", with: ")")
    #expect(self.enclosed(.brackets, brackets) == enclosed)
    #expect(self.enclosed(.brackets, words) == "")
  }

  @Test func whatIsClosedFarAwayEnclosesNothing() {
    let far = String(repeating: "a ", count: FactText.longestSentence)
    #expect(enclosed(.quotationMarks, "xa “xb “xc” \(far)xd” xe") == "xc")
    #expect(enclosed(.quotationMarks, "xa “xb \(far.dropLast(20))xc” xd") == "xb xc")
  }

  @Test(arguments: [
    ("Thực hiện phong trào “Xây dựng nông thôn mới, báo cáo trước ngày 15/6/2026.", ["…2026-06-15"]),
    ("Thực hiện “Đề án đến năm 2030”, báo cáo trước ngày 15/6/2026.", ["…2026-06-15"]),
  ])
  func deadlinesStandBehindAnOpenQuotation(_ text: String, _ times: [String]) {
    #expect(SmallFacts(text).plan.deadlines.map { SmallFacts.words(of: $0.time) } == times)
  }
}

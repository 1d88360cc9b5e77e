import PlanGrammar
import PlanSyntax
import PlanText
import Testing

@testable import PlanFacts

@Suite struct SpanIndexTests {
  private let text: FactText
  private let rules: RuleNumbers

  init() {
    let plan =
      "KẾ HOẠCH\nMột\n\nI. MỘT\n1. Trước ngày 01/6/2026 và trong tháng 7/2026.\n2. Hai.\n3. Đến năm 2030.\n"
    text = FactText(OutlineReader().read(SourceText(Array(plan.utf8))), .embedded)
    rules = FactGrammar.embedded.times
  }

  private func words(_ spans: [Int]) -> [String] { spans.map { text.text(of: text.span($0).tokens) } }

  @Test func findsTheSpansOfABlockInReadingOrder() {
    let found = text.blocks.indices.map { words(text.spans(of: rules, in: $0)) }
    #expect(found == [[], ["Trước ngày 01/6/2026", "trong tháng 7/2026"], [], ["Đến năm 2030"]])
    #expect(text.spans(of: [], in: 1).isEmpty)
  }

  @Test func findsTheSpansThatLieInARange() {
    let block = text.tokens[1]
    #expect(words(text.spans(of: rules, in: block)).count == 2)
    #expect(
      words(text.spans(of: rules, in: (block.lowerBound + 1)..<block.upperBound)) == ["trong tháng 7/2026"])
    #expect(text.spans(of: rules, in: block.lowerBound..<(block.lowerBound + 2)).isEmpty)
    let all = 0..<(text.tokens.last?.upperBound ?? 0)
    #expect(words(text.spans(of: rules, in: all)).last == "Đến năm 2030")
    #expect(text.spans(of: rules, in: all.upperBound..<all.upperBound).isEmpty)
  }
}

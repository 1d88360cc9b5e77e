import PlanFacts
import PlanSyntax
import PlanTestSupport
import PlanText
import Testing

@testable import PlanReport

@Suite struct PlacedTextTests {
  /// Each byte of a paragraph is the byte of the clean text at its place, or the space of a break.
  @Test(arguments: Corpus.allPlans)
  func leadsBackToTheCleanText(_ plan: CorpusPlan) throws {
    let outline = PlanReader().read(try plan.bytes()).outline
    let clean = outline.source.clean
    for block in outline.plan.blocks {
      let text = PlacedText(block, in: outline)
      #expect(text.bytes.count == text.places.count)
      #expect(text.bytes.elementsEqual(outline.text(of: block).utf8))
      for (byte, place) in zip(text.bytes, text.places) where byte != 0x20 {
        guard place < clean.count, clean[place] == byte else {
          Issue.record("\(plan.name): byte \(byte) is not at \(place)")
          return
        }
      }
      #expect(text.places == text.places.sorted())
    }
  }
}

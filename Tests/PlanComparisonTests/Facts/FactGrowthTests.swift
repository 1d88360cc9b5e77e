import PlanComparison
import PlanFacts
import Testing

@testable import PlanComparison

/// That pairing looks at no more facts than a bound for each, whatever plans say many times over.
@Suite struct FactGrowthTests {
  /// Facts of one block, or each of its own; some with equal words, some each with its own and many common ones.
  private static func facts(_ count: Int, isOneBlock: Bool, isOneText: Bool) -> [ComparedFact] {
    (0..<count).map { number in
      let words = "báo cáo kết quả thực hiện" + (isOneText ? "" : " mục \(number)")
      return ComparedFact(
        list: .deadlines, mentions: [number], block: isOneBlock ? 0 : number, kind: 1, words: KeySet(words))
    }
  }

  @Test(arguments: [true, false], [true, false])
  func candidatesGrowWithTheFacts(_ isOneBlock: Bool, _ isOneText: Bool) {
    let likeness = FactLikeness(ComparisonGrammar.embedded.constants.facts)
    var counts: [Int] = []
    for count in [400, 800, 1_600] {
      let facts = Self.facts(count, isOneBlock: isOneBlock, isOneText: isOneText)
      let blocks = (0..<(isOneBlock ? 1 : count)).map {
        AlignedPair(a: $0, b: $0, score: 9_000, likeness: 9_000, isOneList: true)
      }
      let candidates = FactCandidates(facts, facts, BlockPartners(blocks), likeness).all()
      counts.append(candidates.count)
      let pairs = FactAssignment.pairs(candidates)
      #expect(pairs.map(\.a) == Array(0..<count) && pairs.map(\.b) == Array(0..<count))
    }
    #expect(counts[1] < counts[0] * 3 && counts[2] < counts[1] * 3, "\(counts)")
  }

  /// A document named time and again is one.
  @Test func aDocumentNamedOftenIsOnePair() {
    let line = String(repeating: "Thực hiện Kế hoạch số 12/KH-UBND. ", count: 300)
    let found = FactComparison(["I. NỘI DUNG", "1. \(line)"], ["I. NỘI DUNG", "1. \(line)"])
    #expect((found.comparison.facts[.citations] ?? []).count == 1)
    #expect(!found.comparison.hasDifferences)
  }

  @Test func awardsNamedOftenAreOnePairEach() {
    let plan = ["I. KHEN THƯỞNG"] + (1...200).map { "\($0). Tặng Bằng khen của Chủ tịch UBND tỉnh." }
    let found = FactComparison(plan, plan)
    #expect((found.comparison.facts[.awards] ?? []).map(\.alsoA.count) == [199])
  }
}

import Testing

@testable import PlanComparison

@Suite struct CandidatesTests {
  /// What is counted for all blocks at once is what two blocks by themselves share.
  @Test func candidatesAreAsAlikeAsTheirBlocks() {
    let plans = ComparedPlans.corpus.prefix(6)
    let constants = ComparedPlans.comparer.grammar.constants
    var count = 0
    for (a, b) in zip(plans, plans.dropFirst()) {
      let similarity = Similarity(constants, a, b)
      for pair in Candidates(constants: constants, a: a, b: b).pairs(
        Array(a.blocks.indices), Array(b.blocks.indices))
      where pair.likeness != ComparisonConstants.one {
        #expect(pair.likeness == similarity.score(pair.a, pair.b), "\(a.label.name) \(pair)")
        count += 1
      }
    }
    #expect(count > 20)
  }
}

import PlanGrammar
import PlanTestSupport
import Testing

@testable import PlanComparison

@Suite struct PassageIndexTests {
  @Test func theIndexFindsNearlyAllThatAllPairsHave() async {
    let constants = ComparisonGrammar.embedded.constants
    let passages = BlockPassages(ComparedPlans.corpus, areStatements: true, constants: constants)
    let table = passages.table
    let found = await PassageNeighbours.find(table, least: 800, weight: 320, jobs: 2)
    var all = 0
    var missed = 0
    for a in table.passages.indices {
      let near = Set(found.lists[a].map { Int($0.passage) })
      for b in table.passages.indices where a < b && passages.score(a, b) >= constants.firstPair {
        all += 1
        if !near.contains(b) { missed += 1 }
      }
    }
    #expect(all > 100)
    // What shares a single short sentence of long statements may be passed over.
    #expect(missed * 50 <= all, "\(missed) of \(all)")
  }
}

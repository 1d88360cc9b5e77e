import PlanGrammar
import PlanTestSupport
import Testing

@testable import PlanComparison

@Suite struct PassageIndexTests {
  /// As between two plans, what shares less than that is passed over.
  private static let least: Int32 = 800, weight: Int32 = 320

  @Test func theIndexFindsWhatAllPairsHave() async {
    let constants = ComparisonGrammar.embedded.constants
    let passages = BlockPassages(ComparedPlans.corpus, areStatements: true, constants: constants)
    let table = passages.table
    let found = await PassageNeighbours.find(table, least: Self.least, weight: Self.weight, jobs: 2)
    var all = 0
    var missed = 0
    for a in table.passages.indices {
      let near = Set(found.lists[a].map { Int($0.passage) })
      for b in table.passages.indices where a < b && passages.score(a, b) >= constants.firstPair {
        let shared = table.shared(a, b), lighter = min(table.passages[a].weight, table.passages[b].weight)
        guard shared >= min(Self.weight, lighter / 2), Int(shared) * 10_000 >= Int(lighter) * Int(Self.least)
        else {
          continue
        }
        all += 1
        if !near.contains(b) { missed += 1 }
      }
    }
    #expect(all > 100)
    #expect(missed == 0, "\(missed) of \(all)")
  }
}

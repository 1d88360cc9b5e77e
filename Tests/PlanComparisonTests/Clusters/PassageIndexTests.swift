import PlanGrammar
import PlanTestSupport
import Testing

@testable import PlanComparison

@Suite struct PassageIndexTests {
  private static let constants = ComparisonGrammar.embedded.constants

  private static func table() -> BlockPassages {
    BlockPassages(ComparedPlans.corpus, areStatements: true, constants: constants)
  }

  private static func neighbours(
    _ table: PassageTable, _ bounds: PassageIndex.Bounds = PassageIndex.Bounds()
  ) async -> PassageNeighbours {
    await PassageNeighbours.find(
      table, least: constants.lookedAt, jobs: 2, bounds: bounds)
  }

  /// All that may be a pair is found, but for what shares too little to be looked at, and that is hardly any.
  @Test func theIndexFindsWhatAllPairsHave() async {
    let passages = Self.table()
    let table = passages.table
    let found = await Self.neighbours(table)
    var all = 0, missed = 0, passedOver = 0
    for a in table.passages.indices {
      let near = Set(found.lists[a].map { Int($0.passage) })
      for b in table.passages.indices where a < b && passages.score(a, b) >= Self.constants.firstPair {
        let shared = table.shared(a, b), lighter = min(table.passages[a].weight, table.passages[b].weight)
        all += 1
        if !Self.constants.lookedAt.isReached(by: shared, lighter: lighter) {
          passedOver += 1
        } else if !near.contains(b) {
          missed += 1
        }
      }
    }
    #expect(all > 100)
    #expect(missed == 0, "\(missed) of \(all)")
    #expect(passedOver * 50 <= all, "\(passedOver) of \(all)")
  }

  /// Where the bounds are reached, what is found is true, and the most alike are among it.
  @Test func boundsLoseOnlyWhatSharesLess() async {
    let table = Self.table().table
    let all = await Self.neighbours(table)
    let few = await Self.neighbours(table, PassageIndex.Bounds(lookedAt: 200, compared: 12, neighbours: 4))
    var best = 0, kept = 0
    for passage in table.passages.indices {
      let most = all.lists[passage].map { table.shared(passage, Int($0.passage)) }.max() ?? 0
      let found = few.lists[passage].map { table.shared(passage, Int($0.passage)) }
      #expect(!found.contains(0))
      guard most > 0 else { continue }
      best += 1
      if found.max() ?? 0 >= most { kept += 1 }
    }
    #expect(few.lists.reduce(0) { $0 + $1.count } < all.lists.reduce(0) { $0 + $1.count })
    #expect(kept * 10 >= best * 9, "\(kept) of \(best)")
  }

  /// The second of several equal places of a plan is one with the second of another.
  @Test func equalPlacesAreOnePassageInTheirOrder() {
    var table = PassageTable(places: [3, 2, 4])
    for (plan, count) in [3, 2, 4].enumerated() {
      for place in 0..<count { table.add(plan: plan, place: place, kind: 7, [PassageGram(hash: 1)]) }
    }
    #expect(table.passageOf == [[0, 1, 2], [0, 1], [0, 1, 2, 3]])
    #expect(table.passages.map(\.members.count) == [3, 3, 2, 1])
  }
}

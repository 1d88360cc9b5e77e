import PlanComparison
import PlanFacts
import Testing

@Suite struct SmallComparisonTests {
  @Test func anEmptyTextComparesWithItself() {
    let comparer = PlanComparer()
    let plan = comparer.prepare(PlanReader().read([]), name: "empty")
    let comparison = comparer.compare(plan, plan)
    #expect(comparison.statements.isEmpty)
    #expect(!comparison.hasDifferences)
  }
}

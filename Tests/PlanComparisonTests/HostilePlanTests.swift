import Testing

@testable import PlanComparison

/// That matrices and lineages come to an end, whatever stands in plans: without bounds these would take many minutes.
@Suite struct HostilePlanTests {
  /// Of each plan, in bytes.
  private static let size = 30_000

  @Test(.timeLimit(.minutes(10)), arguments: HostilePlans.allCases)
  func matricesOfHostilePlansEnd(_ kind: HostilePlans) async {
    let builder = MatrixBuilder(grammar: .embedded, plans: kind.plans(bytes: Self.size), jobs: 1)
    #expect(!(await builder.matrix()).rows.isEmpty)
  }

  @Test(.timeLimit(.minutes(10)), arguments: HostilePlans.allCases)
  func lineagesOfHostilePlansEnd(_ kind: HostilePlans) async {
    let plans = kind.plans(bytes: Self.size)
    let lineage = await LineageBuilder(grammar: .embedded, plans: plans, jobs: 1).lineage()
    #expect(lineage.plans.count == plans.count)
  }
}

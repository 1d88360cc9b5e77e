import Foundation
import Testing

@testable import PlanComparison

/// That what matrices and lineages take grows little faster than the plans, whatever stands in them.
@Suite(.serialized) struct GrowthTests {
  /// Of each plan in bytes, the second twice the first.
  private static let sizes = [8_000, 16_000]
  /// As narrow as they are wide for plans a hundred times as long: what they do not bound would grow.
  private static let bounds = PassageIndex.Bounds(lookedAt: 400, compared: 12, neighbours: 8)
  /// What twice the text may take, times as much.
  private static let perDoubling = 3.0

  @Test(arguments: HostilePlans.allCases)
  func matricesGrowWithTheText(_ kind: HostilePlans) async {
    let growth = await Self.growth(kind) { plans in
      let builder = MatrixBuilder(grammar: .embedded, plans: plans, jobs: 1, bounds: Self.bounds)
      let matrix = await builder.matrix()
      #expect(!matrix.rows.isEmpty)
    }
    #expect(growth < Self.perDoubling)
  }

  @Test(arguments: HostilePlans.allCases)
  func lineagesGrowWithTheText(_ kind: HostilePlans) async {
    let growth = await Self.growth(kind) { plans in
      let builder = LineageBuilder(grammar: .embedded, plans: plans, jobs: 1, bounds: Self.bounds)
      let lineage = await builder.lineage()
      #expect(lineage.plans.count == plans.count)
    }
    #expect(growth < Self.perDoubling)
  }

  /// How many times the time of the first size the second takes, each at its best.
  private static func growth(_ kind: HostilePlans, _ work: ([ComparedPlan]) async -> Void) async -> Double {
    let plans = sizes.map { kind.plans(bytes: $0) }
    var best = [Double](repeating: .infinity, count: plans.count)
    for _ in 0..<5 {
      for (size, plans) in plans.enumerated() {
        let start = threadTime()
        await work(plans)
        let time = threadTime() - start
        // A task may go on in another thread, whose clock is another.
        if time > 0 { best[size] = min(best[size], time) }
      }
      if best[1] / best[0] < perDoubling { break }
    }
    return best[1] / best[0]
  }

  /// The seconds that this thread has worked, which others at work do not change.
  private static func threadTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

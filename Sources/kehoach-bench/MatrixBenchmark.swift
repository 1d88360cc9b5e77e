internal import PlanComparison
internal import PlanFacts

/// Matrices and lineages of plans that are generated, parsing excluded: their time on one core and on two, and the memory.
struct MatrixBenchmark {
  let plans: BenchmarkPlans
  /// The only number of plans to measure; the usual ones where it is nil.
  let only: Int?

  func run() async {
    for count in only.map({ [$0] }) ?? [100, 1_000] { await row(count) }
    print("")
  }

  private func row(_ count: Int) async {
    let generated = GeneratedPlans(plans)
    let reader = PlanReader(), comparer = PlanComparer()
    let before = Stopwatch.peakMemory()
    let ready = (0..<count).map { number in
      comparer.prepare(reader.read(Array(generated.plan(number).utf8)), name: "\(number)")
    }
    let held = Stopwatch.peakMemory()
    let runs = count > 200 ? 1 : 5
    var rows = 0
    let matrix = await Self.row(runs) { rows = await comparer.matrix(of: ready, jobs: $0).rows.count }
    let memory = Stopwatch.peakMemory()
    var edges = 0
    let lineage = await Self.row(runs) { edges = await comparer.lineage(of: ready, jobs: $0).edges.count }
    print(
      "matrix of \(count) plans: \(rows) rows, \(matrix); \((held - before) >> 20) MB for the plans, at most \(memory >> 20) MB in all"
    )
    print("lineage of \(count) plans: \(edges) edges, \(lineage)")
  }

  /// The median times of a body on one core and on two.
  private static func row(_ runs: Int, _ body: (_ jobs: Int) async -> Void) async -> String {
    var seconds: [Double] = []
    var processor = 0.0
    for jobs in [1, 2] {
      var times: [Double] = []
      for _ in 0..<runs {
        let used = Stopwatch.processorSeconds()
        times.append(await Stopwatch.seconds { await body(jobs) })
        if jobs == 1 { processor = Stopwatch.processorSeconds() - used }
      }
      seconds.append(Stopwatch.median(of: times))
    }
    return
      "\(decimals(seconds[0], 2)) s on one core (\(decimals(processor, 2)) s of the processor), \(decimals(seconds[1], 2)) s on two"
  }
}

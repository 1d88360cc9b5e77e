internal import PlanComparison
internal import PlanFacts

/// Matrices of plans that are generated, parsing excluded: their time on one core and on two, and the memory.
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
    var seconds: [Double] = []
    var rows = 0
    var processor = 0.0
    for jobs in [1, 2] {
      var times: [Double] = []
      for _ in 0..<runs {
        let clock = ContinuousClock()
        let start = clock.now
        let used = Stopwatch.processorSeconds()
        rows = await comparer.matrix(of: ready, jobs: jobs).rows.count
        let time = start.duration(to: clock.now)
        if jobs == 1 { processor = Stopwatch.processorSeconds() - used }
        times.append(Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18)
      }
      seconds.append(Stopwatch.median(of: times))
    }
    let memory = Stopwatch.peakMemory()
    print(
      "matrix of \(count) plans: \(rows) rows, \(decimals(seconds[0], 2)) s on one core (\(decimals(processor, 2)) s of the processor), \(decimals(seconds[1], 2)) s on two; "
        + "\((held - before) >> 20) MB for the plans, at most \(memory >> 20) MB in all")
  }
}

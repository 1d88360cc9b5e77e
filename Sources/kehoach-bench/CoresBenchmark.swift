internal import Dispatch
internal import PlanFacts

/// Whether two cores read twice as many plans as one.
struct CoresBenchmark {
  let plans: BenchmarkPlans

  func run() {
    let reader = PlanReader()
    let one = seconds(on: 1, reader)
    let two = seconds(on: 2, reader)
    print("bytes to facts:")
    print(plans.line("  on one core", one))
    print(plans.line("  on two cores", two) + ", × \(decimals(one / two, 2))")
    print("")
  }

  /// The time of all plans on some cores, each of which reads them all.
  private func seconds(on cores: Int, _ reader: PlanReader) -> Double {
    Stopwatch.steady {
      DispatchQueue.concurrentPerform(iterations: cores) { _ in
        for text in plans.texts { Stopwatch.use(reader.read(text)) }
      }
    } / Double(cores)
  }
}

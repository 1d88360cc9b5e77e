internal import PlanSyntax
internal import PlanText

/// Whether time and memory grow no faster than the input.
struct LargeInputBenchmark {
  let plans: BenchmarkPlans

  func run() {
    let plan = plans.texts[plans.typical]
    print("time a byte against a small input of the same make, medians, and memory against the input:")
    measure("a plan over and over", large: repeated(plan, to: 100_000_000), small: plan)
    measure("one line", large: oneLine(plan, to: 100_000_000), small: oneLine(plan, to: plan.count))
    measure("a million markers that each open a level", large: markers(1_000_000), small: markers(200))
    print("")
  }

  private func measure(_ name: String, large: [UInt8], small: [UInt8]) {
    let reader = OutlineReader()
    // The small input before and behind each run of the large one, so that both have the same share of what else the
    // machine does.
    var smallRuns = [timeOfSmall(small, reader)]
    var largeRuns: [Double] = []
    for _ in 0..<3 {
      largeRuns.append(Stopwatch.seconds { Stopwatch.use(reader.read(SourceText(large))) })
      smallRuns.append(timeOfSmall(small, reader))
    }
    let seconds = Stopwatch.median(of: largeRuns)
    let ratio = seconds / Double(large.count) / (Stopwatch.median(of: smallRuns) / Double(small.count))
    let memory = Double(Stopwatch.peakMemory()) / Double(large.count)
    let size = decimals(Double(large.count) / 1e6, 1)
    print(
      "  \(name): \(size) MB in \(decimals(seconds, 2)) s, time a byte × \(decimals(ratio, 2)) of \(small.count) bytes, "
        + "peak memory × \(decimals(memory, 1))")
  }

  private func timeOfSmall(_ text: [UInt8], _ reader: OutlineReader) -> Double {
    let runs = 200
    return Stopwatch.median { for _ in 0..<runs { Stopwatch.use(reader.read(SourceText(text))) } }
      / Double(runs)
  }

  private func repeated(_ text: [UInt8], to size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + text.count)
    while bytes.count < size { bytes += text }
    return bytes
  }

  private func oneLine(_ text: [UInt8], to size: Int) -> [UInt8] {
    let line = text.map { $0 < 0x20 ? 0x20 : $0 }
    return repeated(line, to: size)
  }

  /// Lists in lists in lists: each marker opens a level below the last until there are eight.
  private func markers(_ count: Int) -> [UInt8] {
    let words = " Đẩy mạnh thực hiện các nhiệm vụ, giải pháp đã đề ra trong năm\n"
    var bytes: [UInt8] = []
    for index in 0..<count {
      let round = index / 8 + 1
      let marker =
        switch index % 8 {
        case 0: "\(["I", "II", "III", "IV", "V"][round % 5])."
        case 1: "1."
        case 2: "1.1."
        case 3: "a)"
        case 4: "i)"
        case 5: "-"
        case 6: "+"
        default: "•"
        }
      bytes += Array(marker.utf8)
      bytes += Array(words.utf8)
    }
    return bytes
  }
}

internal import PlanSyntax
internal import PlanText

/// Whether time and memory grow no faster than the input.
struct LargeInputBenchmark {
  let plans: BenchmarkPlans

  func run() {
    let reader = OutlineReader()
    let small = plans.texts[plans.typical]
    let seconds = Stopwatch.median { for _ in 0..<200 { Stopwatch.use(reader.read(SourceText(small))) } } / 200
    let perByte = seconds / Double(small.count)
    print("a plan of \(small.count) bytes: \(decimals(perByte * 1e9, 2)) ns a byte; against it:")
    measure("the same plan, 100 MB of it", repeated(small, to: 100_000_000), perByte)
    measure("100 MB in one line", oneLine(small, to: 100_000_000), perByte)
    measure("a million markers that each open a level", markers(1_000_000), perByte)
    print("")
  }

  private func measure(_ name: String, _ text: [UInt8], _ perByte: Double) {
    let reader = OutlineReader()
    let before = Stopwatch.peakMemory()
    let time = ContinuousClock().measure { Stopwatch.use(reader.read(SourceText(text))) }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let ratio = seconds / Double(text.count) / perByte
    let memory = Double(Stopwatch.peakMemory()) / Double(text.count)
    _ = before
    print(
      "  \(name): \(decimals(Double(text.count) / 1e6, 1)) MB in \(decimals(seconds, 2)) s, time a byte × \(decimals(ratio, 2)), peak memory × \(decimals(memory, 1)) of the input")
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

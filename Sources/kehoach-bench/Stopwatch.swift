import Glibc

/// Medians of repeated runs.
enum Stopwatch {
  /// The median of the seconds that a body takes, over some runs after one that is not counted.
  static func median(runs: Int = 7, _ body: () -> Void) -> Double {
    body()
    return median(of: (0..<runs).map { _ in seconds(body) })
  }

  /// The median of the seconds that a body takes, run often enough for a measure of some tenths of a second.
  static func steady(_ body: () -> Void) -> Double {
    let once = median(runs: 3, body)
    let rounds = max(1, Int(0.2 / max(once, 1e-6)))
    return median { for _ in 0..<rounds { body() } } / Double(rounds)
  }

  static func median(of numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }

  /// The seconds that a body takes.
  static func seconds(_ body: () -> Void) -> Double { seconds(ContinuousClock().measure(body)) }

  /// The seconds that a body takes which waits for others.
  static func seconds(_ body: () async -> Void) async -> Double {
    seconds(await ContinuousClock().measure(body))
  }

  private static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
  }

  /// Keeps a value from being thought unused.
  @inline(never)
  static func use<Value>(_ value: Value) {}

  /// The time that processors have worked for the process so far, whatever else they had to do.
  static func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    let times = [usage.ru_utime, usage.ru_stime]
    return times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6 }
  }

  /// The most memory the process has held so far, in bytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024
  }
}

/// A number with some decimals.
func decimals(_ number: Double, _ places: Int, width: Int = 0) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let rounded = Int((number * scale).rounded())
  let whole = String(rounded / Int(scale))
  let rest = String(rounded % Int(scale))
  let text = places == 0 ? whole : whole + "." + String(repeating: "0", count: places - rest.count) + rest
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

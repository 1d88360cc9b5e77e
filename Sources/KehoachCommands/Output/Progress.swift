import Glibc
internal import PlanRender

/// A bar on the terminal: how many pieces of a long work are done, how many a second, and how long the rest will take.
struct Progress {
  private let total: Int
  private let session: Session
  private let isOn: Bool
  private var done = 0
  private var isShown = false
  private let start = Self.now
  /// When the next bar is due.
  private var due = Self.now + interval

  /// How long to wait before the first bar and between bars, in nanoseconds.
  private static let interval: UInt64 = 100_000_000
  private static let width = 24

  /// A bar that shows where no output is on the terminal; with `besideOutput`, who writes there clears it first.
  init(of total: Int, session: Session, besideOutput: Bool = false) {
    self.total = total
    self.session = session
    let settings = session.settings
    isOn = total > 1 && settings.showsProgress && (besideOutput || !settings.isOutputTerminal)
  }

  /// Counts one more piece as done; behind the last one the bar is gone.
  mutating func advance() {
    done += 1
    guard isOn, done < total else { return clear() }
    let now = Self.now
    guard now >= due else { return }
    due = now + Self.interval
    isShown = true
    session.tell(Array(("\r\u{1B}[K" + bar(after: Double(now - start) * 1e-9)).utf8))
  }

  /// Takes the bar off, before anything else is written there.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    session.tell(Array("\r\u{1B}[K".utf8))
  }

  /// The bar after some seconds.
  private func bar(after seconds: Double) -> String {
    let filled = Self.width * done / total
    let rate = Double(done) / seconds
    let left = Int((Double(total - done) / rate).rounded(.up))
    let time = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
      + "] \(done)/\(total)  \(Int(rate))/s  "
      + session.settings.messageStyle.language("còn \(time)", "\(time) left")
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

import Glibc
internal import PlanRender

/// A bar on the terminal: how many files are done, how many a second, and how long the rest will take.
struct ImportProgress {
  private let total: Int
  private let session: Session
  private var done = 0
  private var isShown = false
  private let start = Self.now
  private var last: UInt64 = 0

  /// How long to wait between two bars, in nanoseconds.
  private static let interval: UInt64 = 100_000_000
  private static let width = 24

  init(of total: Int, session: Session) {
    self.total = total
    self.session = session
  }

  /// Counts one more file as done.
  mutating func advance() {
    done += 1
    guard session.settings.isErrorTerminal, !session.settings.isQuiet, total > 1 else { return }
    let now = Self.now
    guard now - last >= Self.interval || done == total else { return }
    last = now
    isShown = true
    session.tell(Array(("\r\u{1B}[K" + bar(after: Double(now - start) * 1e-9)).utf8))
  }

  /// The bar after some seconds.
  private func bar(after seconds: Double) -> String {
    let filled = Self.width * done / max(1, total)
    let rate = Double(done) / max(seconds, 1e-3)
    let left = Int((Double(total - done) / max(rate, 1e-3)).rounded(.up))
    let language = session.settings.messageStyle.language
    let time = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
      + "] \(done)/\(total)  \(Int(rate))/s  "
      + language("còn \(time)", "\(time) left")
  }

  /// Takes the bar off, before anything else is written there.
  mutating func clear() {
    guard isShown else { return }
    isShown = false
    session.tell(Array("\r\u{1B}[K".utf8))
  }

  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

import Glibc

/// A line on the terminal that says how far a long work is.
struct Progress {
  private let total: Int
  private let session: Session
  private var done = 0
  private var isShown = false
  private var last = Self.now

  /// How long to wait before the first line and between lines, in nanoseconds.
  private static let interval: UInt64 = 500_000_000

  init(of total: Int, session: Session) {
    self.total = total
    self.session = session
  }

  /// Counts one more file as done.
  mutating func advance() {
    done += 1
    guard session.settings.showsProgress, total > 1, done < total else { return clear() }
    let now = Self.now
    guard now - last >= Self.interval else { return }
    last = now
    isShown = true
    session.tell(Array("\r\u{1B}[K\(done)/\(total)".utf8))
  }

  /// Takes the line off, before anything else is written there.
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

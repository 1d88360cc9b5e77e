internal import Glibc

/// Waits while another process writes to the database.
enum BusyWait {
  /// How long to wait in all, and between two tries: short, so that each of two writers has its turn.
  private static let longest = 60_000_000
  private static let interval = 1_000

  /// What SQLite calls with the number of tries so far; 0 ends the waiting.
  static let wait: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = { _, tries in
    guard Int(tries) * interval < longest else { return 0 }
    usleep(UInt32(interval))
    return 1
  }
}

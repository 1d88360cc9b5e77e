import Glibc
import Synchronization

/// Why a long work ended before its end.
struct Interrupted: Error {}

/// Whether the user wants a long work to end: by Ctrl-C, or as the system does when it shuts down.
enum Interruption {
  private static let isWanted = Atomic(false)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Does something that looks now and then whether it is to end; a second Ctrl-C ends the program at once.
  static func during<Result>(_ body: () async throws -> Result) async rethrows -> Result {
    isWanted.store(false, ordering: .relaxed)
    var before: [(signal: Int32, action: sigaction)] = []
    for number in signals {
      var action = sigaction()
      // What the shell has told the program to ignore stays ignored.
      sigaction(number, nil, &action)
      if unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
      before.append((number, action))
      action.__sigaction_handler.sa_handler = { _ in Interruption.isWanted.store(true, ordering: .relaxed) }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(number, &action, nil)
    }
    defer {
      for (number, action) in before {
        var action = action
        sigaction(number, &action, nil)
      }
    }
    return try await body()
  }

  /// Whether the user has asked for the end.
  static var isAsked: Bool { isWanted.load(ordering: .relaxed) }

  /// Ends the work where that is wanted.
  static func check() throws(Interrupted) {
    if isAsked { throw Interrupted() }
  }
}

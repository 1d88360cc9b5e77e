import Foundation

/// The program as it was built beside these tests, run in a process of its own.
struct Program {
  struct Result {
    /// The exit status, or the number of the signal that ended it, below zero.
    let status: Int32
    let output: String
    let messages: String
  }

  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "kehoach").path

  private let process = Process()
  private let output: URL
  private let messages: URL

  /// Starts the program, or another one before it that ends by becoming it.
  init(_ arguments: [String], through starter: [String] = []) throws {
    let folder = FileManager.default.temporaryDirectory
    output = folder.appending(path: "kehoach-out-\(UUID().uuidString)")
    messages = folder.appending(path: "kehoach-err-\(UUID().uuidString)")
    let words = starter + [Self.path] + arguments
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    for file in [output, messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the end.
  func result() throws -> Result {
    process.waitUntilExit()
    defer { for file in [output, messages] { try? FileManager.default.removeItem(at: file) } }
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: messages), as: UTF8.self))
  }

  /// Runs the program to its end.
  static func run(_ arguments: String..., through starter: [String] = []) throws -> Result {
    try Program(arguments, through: starter).result()
  }
}

internal import PlanFormats

/// One run of a command: its settings, where its output goes, and what came of it so far.
final class Session {
  let settings: Settings
  private let output: any ByteSink
  private let errors: any ByteSink
  /// 0; 1 once something was found wrong; 2 once something asked for could not be done.
  private(set) var status: Int32 = 0

  init(settings: Settings, output: any ByteSink, errors: any ByteSink) {
    self.settings = settings
    self.output = output
    self.errors = errors
  }

  /// Says on standard error what could not be done; the rest is still done.
  func complain(_ problem: String) {
    status = 2
    tell(Array("kehoach: \(problem)\n".utf8))
  }

  /// Notes that what was looked at is wrong, which the output says.
  func find() { status = max(status, 1) }

  /// Notes that the user ended the work, as the shell tells it: by the number of the signal.
  func interrupt() { status = 130 }

  /// Writes to standard error; there is nobody to tell where that fails.
  func tell(_ bytes: [UInt8]) {
    if !bytes.isEmpty { try? errors.write(bytes) }
  }

  /// Writes to standard output.
  func print(_ text: String) throws(OutputError) { try output.write(Array(text.utf8)) }

  /// Calls a function with where the output goes, and puts a file in its place when all of it is there.
  ///
  /// A file stays as it was where the function wrote nothing and something could not be done.
  func withOutput(_ body: (any ByteSink) async throws -> Void) async throws {
    guard let path = settings.output else { return try await body(output) }
    let file = try OutputFile(path)
    let counted = CountingSink(file)
    try await body(counted)
    if counted.count == 0, status != 0 { file.abandon() } else { try file.finish() }
  }

  /// Notes whether anything was written.
  private final class CountingSink: ByteSink {
    private let file: OutputFile
    private(set) var count = 0

    init(_ file: OutputFile) { self.file = file }

    func write(_ bytes: [UInt8]) throws(OutputError) {
      count += bytes.count
      try file.write(bytes)
    }
  }
}

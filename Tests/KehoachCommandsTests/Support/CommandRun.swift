import KehoachCommands

/// What came of a command run in memory.
struct CommandRun {
  let status: Int32
  let output: [UInt8]
  let messages: String

  var text: String { String(decoding: output, as: UTF8.self) }

  init(_ arguments: String..., environment: Environment = Environment()) async {
    await self.init(bytes: arguments.map { Array($0.utf8) }, environment: environment)
  }

  init(bytes arguments: [[UInt8]], environment: Environment = Environment()) async {
    let output = MemorySink()
    let errors = MemorySink()
    status = await Command.run(arguments: arguments, output: output, errors: errors, environment: environment)
    self.output = output.bytes
    messages = String(decoding: errors.bytes, as: UTF8.self)
  }
}

/// Keeps what is written to it.
final class MemorySink: ByteSink {
  private(set) var bytes: [UInt8] = []

  func write(_ bytes: [UInt8]) throws(OutputError) { self.bytes += bytes }
}

/// Takes some bytes and then has nobody reading it any more.
final class ClosingSink: ByteSink {
  private var left: Int

  init(after count: Int) { left = count }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    left -= bytes.count
    if left < 0 { throw .closedPipe }
  }
}

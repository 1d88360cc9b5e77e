/// Passes bytes on as long as somebody reads them, for work that goes on when nobody does any more.
final class LastingSink: ByteSink {
  private let sink: any ByteSink
  private var isClosed = false

  init(_ sink: any ByteSink) { self.sink = sink }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    guard !isClosed else { return }
    do throws(OutputError) {
      try sink.write(bytes)
    } catch {
      guard error == .closedPipe else { throw error }
      isClosed = true
    }
  }
}

/// Where bytes go: a stream of the process, a file, or a test's memory.
public protocol ByteSink: AnyObject {
  /// Writes all the bytes.
  func write(_ bytes: [UInt8]) throws(OutputError)
}

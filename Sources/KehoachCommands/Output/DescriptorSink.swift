import Glibc
internal import PlanFormats

/// A stream that the process was started with.
final class DescriptorSink: ByteSink {
  private let descriptor: Int32
  private let name: String

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    try writeAll(bytes, to: descriptor, name: name)
  }
}

/// Writes all the bytes, however many calls of the system that takes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(OutputError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      retried { write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written) }
    }
    if count >= 0 {
      written += count
    } else if errno == EAGAIN {
      // Another program set the terminal or pipe not to block; wait until it takes more.
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&request, 1, -1)
    } else {
      throw errno == EPIPE ? .closedPipe : .failed(name: name, number: errno)
    }
  }
}

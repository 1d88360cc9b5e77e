internal import PlanRender

extension ByteSink {
  /// Writes what goes into a stream, piece by piece.
  func stream(_ body: (inout ByteStream) throws -> Void) throws {
    var stream = ByteStream { [self] in try write($0) }
    try body(&stream)
    try stream.flush()
  }

  /// Writes one JSON value and an end of line.
  func writeJSON(_ body: (inout JSONWriter) throws -> Void) throws {
    var json = JSONWriter(ByteStream { [self] in try write($0) })
    try body(&json)
    try json.finish()
    try write([UInt8(ascii: "\n")])
  }
}

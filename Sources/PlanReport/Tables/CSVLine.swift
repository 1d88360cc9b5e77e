package import PlanRender

/// A line of values, as spreadsheets read them (RFC 4180).
package enum CSVLine {
  /// Writes the values, nil as an empty one.
  package static func write(_ values: [String?], to stream: inout ByteStream) throws {
    for (place, value) in values.enumerated() {
      if place > 0 { stream.bytes.append(UInt8(ascii: ",")) }
      guard let value else { continue }
      let needsQuotes = value.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      if needsQuotes { stream.bytes.append(UInt8(ascii: "\"")) }
      for byte in value.utf8 {
        if byte == UInt8(ascii: "\"") { stream.bytes.append(byte) }
        stream.bytes.append(byte)
      }
      if needsQuotes { stream.bytes.append(UInt8(ascii: "\"")) }
    }
    stream.bytes.append(0x0D)
    stream.bytes.append(0x0A)
    try stream.drain()
  }
}

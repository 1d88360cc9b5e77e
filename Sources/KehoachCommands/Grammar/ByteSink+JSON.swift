internal import PlanGrammar
internal import PlanRender

extension ByteSink {
  /// Writes one JSON value and an end of line.
  func writeJSON(_ body: (inout JSONWriter) throws -> Void) throws {
    var json = JSONWriter(ByteStream { [self] in try write($0) })
    try body(&json)
    try json.finish()
    try write([UInt8(ascii: "\n")])
  }
}

extension JSONWriter {
  /// The file, line and column of a place, as members of an object.
  mutating func write(_ place: GrammarPlace) throws {
    key("file")
    try value(place.file)
    key("line")
    value(place.line)
    key("column")
    value(place.column)
  }
}

internal import PlanFacts

/// Writes JSON as bytes: commas, quotes and escapes, no more.
package struct JSONWriter {
  package var stream: ByteStream
  private var needsComma = false

  package init(_ stream: ByteStream) { self.stream = stream }

  /// Hands on what is left.
  package mutating func finish() throws { try stream.flush() }

  // MARK: Structure

  package mutating func open(_ bracket: Bracket) {
    separate()
    stream.bytes.append(bracket == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
    needsComma = false
  }

  package mutating func close(_ bracket: Bracket) {
    stream.bytes.append(bracket == .object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    needsComma = true
  }

  package enum Bracket { case object, array }

  package mutating func key(_ name: StaticString) {
    separate()
    quote()
    stream.bytes.append(name)
    quote()
    stream.bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key at the start of a line, for people who look at the file.
  mutating func key(_ name: StaticString, onItsOwnLine: Bool) {
    separate()
    needsComma = false
    if onItsOwnLine { stream.bytes.append(UInt8(ascii: "\n")) }
    key(name)
  }

  package mutating func key(text name: String) throws { try key(text: name, onItsOwnLine: false) }

  mutating func key(text name: String, onItsOwnLine: Bool) throws {
    separate()
    needsComma = false
    if onItsOwnLine { stream.bytes.append(UInt8(ascii: "\n")) }
    try value(name)
    stream.bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  // MARK: Members

  package mutating func field(_ name: StaticString, _ text: String?) throws {
    key(name)
    try value(text)
  }

  mutating func field(_ name: StaticString, utf8 text: ArraySlice<UInt8>) throws {
    key(name)
    try value(utf8: text)
  }

  package mutating func field(_ name: StaticString, _ texts: [String]) throws {
    key(name)
    try value(texts)
  }

  package mutating func field(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  package mutating func field(_ name: StaticString, _ number: Double?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  mutating func field(_ name: StaticString, _ number: Decimal?) {
    key(name)
    if let number { value(number) } else { null() }
  }

  package mutating func field(_ name: StaticString, _ truth: Bool) {
    key(name)
    value(truth)
  }

  private mutating func separate() {
    if needsComma { stream.bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func quote() { stream.bytes.append(UInt8(ascii: "\"")) }

  // MARK: Values

  package mutating func null() {
    separate()
    stream.bytes.append("null" as StaticString)
    needsComma = true
  }

  package mutating func value(_ number: Int) {
    separate()
    stream.bytes.append(decimal: number)
    needsComma = true
  }

  /// A number that is no whole one; JSON has no name for the infinite.
  package mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    stream.bytes.append("\(number)")
    needsComma = true
  }

  mutating func value(_ number: Decimal) {
    separate()
    stream.bytes.append(number.description)
    needsComma = true
  }

  package mutating func value(_ truth: Bool) {
    separate()
    stream.bytes.append(truth ? "true" : "false" as StaticString)
    needsComma = true
  }

  package mutating func value(_ text: String?) throws {
    guard let text else { return null() }
    try value(utf8: Array(text.utf8)[...])
  }

  /// Strings, one behind the other.
  package mutating func value(_ texts: [String]) throws {
    open(.array)
    for text in texts { try value(text) }
    close(.array)
  }

  /// A string of well-formed UTF-8, however long, handed on as it is escaped.
  mutating func value(utf8 text: ArraySlice<UInt8>) throws {
    separate()
    quote()
    var run = text.startIndex
    var index = run
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      // A long text is handed on between escapes as well.
      if !Self.needsEscape[Int(byte)], index - run < ByteStream.piece { continue }
      let isEscaped = Self.needsEscape[Int(byte)]
      stream.bytes.append(contentsOf: text[run..<(isEscaped ? index - 1 : index)])
      if isEscaped { escape(byte) }
      run = index
      try stream.drain()
    }
    stream.bytes.append(contentsOf: text[run...])
    quote()
    needsComma = true
    try stream.drain()
  }

  private mutating func escape(_ byte: UInt8) {
    stream.bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): stream.bytes.append(byte)
    case 0x08: stream.bytes.append(UInt8(ascii: "b"))
    case 0x09: stream.bytes.append(UInt8(ascii: "t"))
    case 0x0A: stream.bytes.append(UInt8(ascii: "n"))
    case 0x0C: stream.bytes.append(UInt8(ascii: "f"))
    case 0x0D: stream.bytes.append(UInt8(ascii: "r"))
    default:
      let digits: StaticString = byte & 0xF0 == 0 ? "u000" : byte & 0xF0 == 0x10 ? "u001" : "u007"
      stream.bytes.append(digits)
      let low = byte & 0x0F
      stream.bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    }
  }

  private static let needsEscape: InlineArray<256, Bool> = InlineArray { byte in
    byte < 0x20 || byte == 0x7F || byte == 0x22 || byte == 0x5C
  }
}

/// What can be written into a program as text and read back: grammars made ready, and their parts.
protocol Embeddable {
  init(from text: inout EmbeddedTextReader)
  func write(to text: inout EmbeddedTextWriter)
}

extension Embeddable {
  /// What a text says that the same version of this package wrote.
  init(embedded text: StaticString) {
    var text = EmbeddedTextReader(text.withUTF8Buffer { Array($0) })
    guard text.letters() == embeddedVersion else { EmbeddedTextReader.fail() }
    self.init(from: &text)
    guard text.isAtEnd else { EmbeddedTextReader.fail() }
  }

  /// It as a text of its own, which a program can hold.
  var embeddedText: String {
    var text = EmbeddedTextWriter()
    text.write(embeddedVersion)
    write(to: &text)
    return text.text
  }
}

/// The name of the form; it changes with what is written.
private let embeddedVersion = "kehoach grammar 1"

extension FixedWidthInteger where Self: UnsignedInteger {
  init(from text: inout EmbeddedTextReader) { self.init(truncatingIfNeeded: text.number()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(number: UInt64(self)) }
}

/// Of a number with a sign the lowest bit tells the sign, so that one near 0 is short.
extension FixedWidthInteger where Self: SignedInteger {
  init(from text: inout EmbeddedTextReader) {
    let number = text.number()
    self.init(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
  }

  func write(to text: inout EmbeddedTextWriter) {
    let number = Int64(self)
    text.write(number: UInt64(bitPattern: number << 1 ^ number >> 63))
  }
}

extension UInt8: Embeddable {}
extension UInt16: Embeddable {}
extension UInt32: Embeddable {}
extension UInt64: Embeddable {}
extension Int16: Embeddable {}
extension Int32: Embeddable {}
extension Int: Embeddable {}

extension Bool: Embeddable {
  init(from text: inout EmbeddedTextReader) { self = text.number() != 0 }
  func write(to text: inout EmbeddedTextWriter) { text.write(number: self ? 1 : 0) }
}

extension Double: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(bitPattern: text.number()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(number: bitPattern) }
}

extension String: Embeddable {
  init(from text: inout EmbeddedTextReader) { self = text.letters() }
  func write(to text: inout EmbeddedTextWriter) { text.write(letters: self) }
}

extension Range: Embeddable where Bound == Int {
  init(from text: inout EmbeddedTextReader) {
    let start: Int = text.read()
    self = start..<(start + text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(lowerBound, count) }
}

extension Optional: Embeddable where Wrapped: Embeddable {
  init(from text: inout EmbeddedTextReader) { self = text.read() ? .some(text.read()) : nil }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(self != nil)
    if let self { text.write(self) }
  }
}

extension Array: Embeddable where Element: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    let count: Int = text.read()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(text.read()) }
  }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(count)
    for element in self { text.write(element) }
  }
}

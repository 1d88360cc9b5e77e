/// Reads what an `EmbeddedTextWriter` wrote, in the same order.
///
/// The text is part of the program; where it is not what the reader expects, the program is not built right, and stops.
struct EmbeddedTextReader {
  private let text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { at == text.count }

  /// Stops the program.
  static func fail() -> Never { fatalError("the embedded grammars are not in the form of this version") }

  @inline(__always)
  mutating func number() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let digit = UInt64(text[at] &- 0x30)
      at += 1
      number |= (digit & 31) &<< shift
      if digit < 32 { return number }
      shift += 5
    }
  }

  mutating func letters() -> String {
    let count = Int(number())
    at += count
    return String(decoding: text[(at - count)..<at], as: UTF8.self)
  }

  /// Passes over letters that are a text of their own, and gives what reads it.
  mutating func part() -> EmbeddedTextReader {
    let count = Int(number())
    defer { at += count }
    return self
  }

  /// The next value.
  @inline(__always)
  mutating func read<Value: Embeddable>() -> Value { Value(from: &self) }
}

/// Writes numbers and letters as a text that a string literal of a program holds as it is.
///
/// A number is written in digits of five bits, the lowest first: each is a character from `P` to `o`, the last one from
/// `0` to `O`. Letters stand behind the number of their bytes.
struct EmbeddedTextWriter {
  private(set) var text = ""

  mutating func write(number: UInt64) {
    var rest = number
    while rest > 31 {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(0x50 + rest & 31)))
      rest >>= 5
    }
    text.unicodeScalars.append(Unicode.Scalar(UInt8(0x30 + rest)))
  }

  mutating func write(letters: String) {
    write(number: UInt64(letters.utf8.count))
    text += letters
  }

  /// Writes some values, one behind the other.
  mutating func write<each Value: Embeddable>(_ values: repeat each Value) {
    repeat (each values).write(to: &self)
  }
}

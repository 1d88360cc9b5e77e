extension [UInt8] {
  /// Appends the UTF-8 of a text.
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// Appends the UTF-8 of a text known when compiling.
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  /// Appends a number with two decimals, as people read costs.
  mutating func append(cost number: Double) {
    guard number.isFinite, number.magnitude < 1e12 else { return append("\(number)") }
    let hundredths = Int((number * 100).rounded())
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    append(decimal: Int(hundredths.magnitude / 100))
    append(UInt8(ascii: "."))
    let rest = hundredths.magnitude % 100
    if rest < 10 { append(UInt8(ascii: "0")) }
    append(decimal: Int(rest))
  }

  /// Appends a byte a number of times.
  mutating func append(_ byte: UInt8, times: Int) {
    if times > 0 { append(contentsOf: repeatElement(byte, count: times)) }
  }
}

/// Roman numbers up to XXXIX.
package enum RomanNumeral {
  /// The value of a well-formed number of the letters I, V and X; nil for anything else.
  package static func value(of letters: ArraySlice<UInt8>) -> UInt64? {
    var value = 0
    var previous = 0
    for letter in letters {
      let digit: Int
      switch letter {
      case UInt8(ascii: "I"), UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "V"), UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "X"), UInt8(ascii: "x"): digit = 10
      default: return nil
      }
      if previous > 0, digit > previous { value += digit - 2 * previous } else { value += digit }
      previous = digit
    }
    guard value >= 1, value < numbers.count, numbers[value].count == letters.count,
      zip(numbers[value], letters).allSatisfy({ $0 == $1 & 0xDF })
    else { return nil }
    return UInt64(value)
  }

  /// The capital letters of each number; none for 0.
  private static let numbers: [[UInt8]] = (0...39).map { value in
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return [UInt8](repeating: UInt8(ascii: "X"), count: value / 10) + Array(units[value % 10].utf8)
  }

  /// The capital letters of a number from 1 to 39.
  package static func print(_ value: Int) -> [UInt8] { numbers.indices.contains(value) ? numbers[value] : [] }
}

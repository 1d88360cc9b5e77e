internal import PlanFacts

/// The numbers that some words are written with.
enum Numerals {
  /// The numbers in digits, in their order.
  static func numbers(in clean: [UInt8], _ range: Range<Int>) -> [Decimal] {
    var numbers: [Decimal] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard isDigit(clean[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < range.upperBound,
        isDigit(clean[end])
          || (clean[end] == 0x2E || clean[end] == 0x2C) && end + 1 < range.upperBound
            && isDigit(clean[end + 1])
      {
        end += 1
      }
      if let number = Decimal(written: String(decoding: clean[at..<end], as: UTF8.self)) {
        numbers.append(number)
      }
      at = end
    }
    return numbers
  }

  /// What stands beside the numbers: letters and signs, letters of ASCII without case.
  static func words(in clean: [UInt8], _ range: Range<Int>) -> [UInt8] {
    clean[range].filter { $0 > 0x20 && !isDigit($0) && $0 != 0x2E && $0 != 0x2C }
      .map { (65...90).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}

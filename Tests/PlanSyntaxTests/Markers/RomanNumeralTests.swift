import PlanText
import Testing

@testable import PlanSyntax

@Suite struct RomanNumeralTests {
  @Test(arguments: 1...39)
  func numbersAreReadAsTheyArePrinted(_ value: Int) {
    let print = RomanNumeral.print(value)
    #expect(RomanNumeral.value(of: print[...]) == UInt64(value))
    #expect(RomanNumeral.value(of: print.map { $0 | 0x20 }[...]) == UInt64(value))
    #expect(RomanNumeral.damagedValue(of: print[...]) == UInt64(value))
  }

  @Test(arguments: ["", "IIII", "VV", "IIV", "VX", "IC", "XXXX", "L", "A", "1", "Il"])
  func otherLettersAreNone(_ text: String) { #expect(RomanNumeral.value(of: Array(text.utf8)[...]) == nil) }

  @Test(arguments: [
    ("l", 1), ("1", 1), ("Il", 2), ("11", 2), ("1I", 2), ("l1l", 3), ("lV", 4), ("1V", 4), ("Vl", 6),
    ("V1I", 7), ("lX", 9), ("X|", 11), ("!I", 2),
  ])
  func damagedNumbersAreMended(_ text: String, _ value: UInt64) {
    #expect(RomanNumeral.damagedValue(of: Array(text.utf8)[...]) == value)
  }

  @Test(arguments: ["1111", "12", "l2", "A1", "", "VVl"])
  func whatIsNoNumberIsNotMended(_ text: String) {
    #expect(RomanNumeral.damagedValue(of: Array(text.utf8)[...]) == nil)
  }
}

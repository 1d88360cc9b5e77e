internal import PlanText

extension RomanNumeral {
  /// The value of a number in which I may be printed as l, 1 or |; nil where it is none.
  static func damagedValue(of letters: ArraySlice<UInt8>) -> UInt64? {
    var mended: [UInt8] = []
    for letter in letters {
      switch letter {
      case UInt8(ascii: "I"), UInt8(ascii: "l"), UInt8(ascii: "1"), UInt8(ascii: "|"), UInt8(ascii: "!"),
        UInt8(ascii: "i"):
        mended.append(UInt8(ascii: "I"))
      case UInt8(ascii: "V"), UInt8(ascii: "v"): mended.append(UInt8(ascii: "V"))
      case UInt8(ascii: "X"), UInt8(ascii: "x"): mended.append(UInt8(ascii: "X"))
      default: return nil
      }
    }
    return value(of: mended[...])
  }
}

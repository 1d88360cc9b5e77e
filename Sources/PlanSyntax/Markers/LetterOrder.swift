/// The order in which points are lettered: a b c d đ e g h i k l m n o p q r s t u v x y, without f j w z
/// (Nghị định 30/2020/NĐ-CP follows the alphabet of Vietnamese).
enum LetterOrder {
  static let letters = Array("abcdđeghiklmnopqrstuvxy".unicodeScalars)
  static let d: UInt64 = 4
  static let dd: UInt64 = 5

  /// The place of a small letter from 1; nil for one that numbers nothing.
  static func value(of scalar: UInt32) -> UInt64? {
    switch scalar {
    case 0x61...0x64: UInt64(scalar - 0x60)
    case 0x111, 0xF0: dd
    case 0x65: 6
    case 0x67, 0x68, 0x69: UInt64(scalar - 0x60)
    case 0x6B...0x76: UInt64(scalar - 0x61)
    case 0x78, 0x79: UInt64(scalar - 0x62)
    default: nil
    }
  }

  /// The letter at a place from 1.
  static func letter(_ value: UInt64) -> Unicode.Scalar {
    value >= 1 && value <= letters.count ? letters[Int(value) - 1] : "?"
  }
}

/// What each byte adds to the measures of a line, given the byte before it: sums instead of decoding.
///
/// The bytes of a letter are weighed at its last one. An entry packs counts that are added all at once; a sum holds
/// no more than `ByteWeights.most` bytes before it must be unpacked.
enum ByteWeights {
  /// Bytes that a sum may take before a count runs over.
  static let most = 127

  /// Widths in thousandths of the font size.
  static func times(_ sum: UInt64) -> Int { Int(sum & 0x1_FFFF) }
  static func capitals(_ sum: UInt64) -> Int { Int(sum >> 17 & 0x7F) }
  static func smalls(_ sum: UInt64) -> Int { Int(sum >> 24 & 0x7F) }
  /// Words that begin.
  static func words(_ sum: UInt64) -> Int { Int(sum >> 31 & 0x7F) }
  /// Tabs, and spaces behind spaces.
  static func gaps(_ sum: UInt64) -> Int { Int(sum >> 38 & 0x7F) }
  /// Quotation marks, brackets and bars.
  static func marks(_ sum: UInt64) -> Int { Int(sum >> 45 & 0x7F) }
  /// Scalars: bytes that do not go on with one.
  static func columns(_ sum: UInt64) -> Int { Int(sum >> 52) }

  private static let capital: UInt64 = 1 << 17
  private static let small: UInt64 = 1 << 24
  private static let word: UInt64 = 1 << 31
  private static let gap: UInt64 = 1 << 38
  private static let mark: UInt64 = 1 << 45
  private static let column: UInt64 = 1 << 52

  /// Where in the table the row begins that holds for the byte behind a byte.
  static let rows: [UInt16] = (0..<256).map { byte in
    let row: UInt16 =
      switch byte {
      case 0x20, 0x09: 1
      case 0xC3...0xC6: UInt16(byte - 0xC1)
      case 0xBA: 6
      case 0xBB: 7
      case 0x80: 8
      case 0xE2: 9
      default: 0
      }
    return row << 8
  }
  /// What the first byte of a line stands behind: as good as a space.
  static let rowAtStart: UInt16 = 1 << 8

  /// The weight of each byte, 256 for each row.
  static let table: [UInt64] = (0..<2_560).map { index in
    let row = index >> 8
    let byte = UInt32(index & 0xFF)
    if byte < 0x80 {
      let isSpace = byte == 0x20 || byte == 0x09
      var weight = ByteWeights.weight(of: byte) + column
      if row == 1, !isSpace { weight += word }
      if isSpace, row == 1 || byte == 0x09 { weight += gap }
      return weight
    }
    let starts = row == 1 ? column + word : column
    if byte < 0xC0 {
      switch row {
      case 2...5: return ByteWeights.weight(of: (UInt32(row) + 1) << 6 | byte & 0x3F)
      case 6, 7: return ByteWeights.weight(of: 0x1E00 + UInt32(row) * 64 - 256 + (byte & 0x3F))
      case 8: return ByteWeights.weight(of: 0x2000 | byte & 0x3F)
      case 9: return byte == 0x80 ? 0 : 500
      default: return 0
      }
    }
    switch byte {
    case 0xC3...0xC6, 0xE1, 0xE2: return starts
    // « and » are marks; what else the lead byte begins is as wide as most.
    case 0xC2: return starts + 500 + mark
    default: return starts + 500
    }
  }

  private static func weight(of scalar: UInt32) -> UInt64 {
    let letter = Letter(bits: LetterTable.letters[min(Int(scalar), LetterTable.limit)])
    var weight = UInt64(letter.width)
    switch letter.kind {
    case .letter: weight += letter.isCapital ? capital : small
    case .openQuote, .closeQuote, .straightQuote, .openBracket, .closeBracket: weight += mark
    case .other where scalar == 0x7C: weight += mark
    default: break
    }
    return weight
  }
}

/// Text as it may stand in a page, between tags and in the values of attributes.
enum HTMLText {
  /// Appends well-formed UTF-8 with what has a meaning in HTML escaped.
  ///
  /// Control characters, and those that turn the direction of what follows them, become U+FFFD: they are seen as what
  /// they are and do nothing.
  /// - Complexity: O(*n*) in the bytes of the text.
  static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var run = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard isSpecial[Int(byte)] else {
        index += 1
        continue
      }
      guard let (length, escape) = escape(at: index, in: text) else {
        index += 1
        continue
      }
      text.extracting(run..<index).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      escape.withUTF8Buffer { bytes.append(contentsOf: $0) }
      index += length
      run = index
    }
    text.extracting(run..<text.count).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// What stands in place of the bytes at an index, and how many bytes it replaces; nil where they stay.
  private static func escape(at index: Int, in text: Span<UInt8>) -> (Int, StaticString)? {
    func byte(_ offset: Int) -> UInt8 { index + offset < text.count ? text[index + offset] : 0 }
    switch text[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    // U+0080 to U+009F.
    case 0xC2: return (0x80..<0xA0).contains(byte(1)) ? (2, "\u{FFFD}") : nil
    // U+061C.
    case 0xD8: return byte(1) == 0x9C ? (2, "\u{FFFD}") : nil
    case 0xE2:
      let isControl =
        // U+200E, U+200F, U+202A to U+202E; U+2066 to U+2069.
        byte(1) == 0x80 && ([0x8E, 0x8F].contains(byte(2)) || (0xAA...0xAE).contains(byte(2)))
        || byte(1) == 0x81 && (0xA6...0xA9).contains(byte(2))
      return isControl ? (3, "\u{FFFD}") : nil
    default: return (1, "\u{FFFD}")
    }
  }

  private static let isSpecial: InlineArray<256, Bool> = InlineArray { byte in
    byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F
      || [0x22, 0x26, 0x27, 0x3C, 0x3E, 0xC2, 0xD8, 0xE2].contains(byte)
  }
}

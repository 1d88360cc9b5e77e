internal import PlanText

/// Takes the decoration of Markdown off a text, and spaces that stand together.
enum UndecoratedText {
  /// Whether a range reads otherwise on one line and without decoration than it is written.
  ///
  /// Says so as well of some texts that read the same, since most hold nothing that could be decoration.
  static func changes(_ text: Span<UInt8>) -> Bool {
    var isBehindSpace = true
    for offset in text.indices {
      let byte = text[offset]
      switch byte {
      case 0x20:
        if isBehindSpace { return true }
        isBehindSpace = true
      case 0..<0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "\\"): return true
      default: isBehindSpace = false
      }
    }
    return isBehindSpace && !text.isEmpty
  }

  /// Appends a line's text without `**`, `__`, paired `*` and `_`, backslashes before punctuation, and double spaces.
  static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      switch byte {
      case 0x20, 0x09:
        if bytes.last != 0x20 { bytes.append(0x20) }
        offset += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        var end = offset
        while end < text.count, text[end] == byte { end += 1 }
        if !isDecoration(text, offset..<end) {
          for _ in offset..<end { bytes.append(byte) }
        }
        offset = end
      case UInt8(ascii: "<") where lineBreakEnd(text, offset) != nil:
        if bytes.last != 0x20 { bytes.append(0x20) }
        offset = lineBreakEnd(text, offset) ?? offset + 1
      case UInt8(ascii: "\\"):
        offset += 1
        if offset >= text.count || !isPunctuation(text[offset]) {
          bytes.append(byte)
        } else {
          bytes.append(text[offset])
          offset += 1
        }
      default:
        let end = endOfPlain(text, from: offset)
        text.extracting(offset..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        offset = end
      }
    }
  }

  /// Where the bytes end that stand as they are written: words, with single spaces between them.
  private static func endOfPlain(_ text: Span<UInt8>, from start: Int) -> Int {
    // What begins here is no decoration, whichever byte it is.
    var end = start + 1
    while end < text.count {
      switch text[end] {
      case 0x09, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "\\"): return end
      case 0x20 where text[end - 1] == 0x20: return end
      default: end += 1
      }
    }
    return end
  }

  /// Where the `<br>` that begins at an offset ends.
  static func lineBreakEnd(_ text: Span<UInt8>, _ at: Int) -> Int? {
    guard at + 3 < text.count, text[at + 1] | 0x20 == UInt8(ascii: "b"),
      text[at + 2] | 0x20 == UInt8(ascii: "r")
    else { return nil }
    var end = at + 3
    while end < text.count, text[end] == 0x20 || text[end] == UInt8(ascii: "/") { end += 1 }
    return end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  /// Two marks or three are decoration; one is where it touches a word on one side only and has its pair.
  private static func isDecoration(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 2 || range.count == 3 { return true }
    guard range.count == 1 else { return false }
    let mark = text[range.lowerBound]
    var opens = range.upperBound < text.count && text[range.upperBound] > 0x20
    var closes = range.lowerBound > 0 && text[range.lowerBound - 1] > 0x20
    if opens, closes {
      // Between a word and punctuation a mark belongs to the word.
      opens = !isPunctuation(text[range.upperBound]) || isPunctuation(text[range.lowerBound - 1])
      closes = !isPunctuation(text[range.lowerBound - 1]) || isPunctuation(text[range.upperBound])
    }
    if opens == closes {
      return range.lowerBound == 0 || range.upperBound == text.count
    }
    var other = opens ? range.upperBound : range.lowerBound - 1
    while other >= 0, other < text.count {
      if text[other] == mark { return true }
      other += opens ? 1 : -1
    }
    return range.upperBound == text.count
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}

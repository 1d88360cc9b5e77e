/// A token of a grammar file.
struct GrammarToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case text(String)
    case sign(Unicode.Scalar)
  }

  let kind: Kind
  let line: Int
  let column: Int
  /// Whether a text has the bracket of an optional part.
  var hasBracket = false

  /// The tokens of a line, up to a comment.
  /// - Throws: A mistake where a quotation mark is not closed.
  static func tokens(
    of bytes: ArraySlice<UInt8>, file: String, line: Int
  ) throws(GrammarMistake) -> [GrammarToken] {
    var tokens: [GrammarToken] = []
    tokens.reserveCapacity(8)
    var offset = bytes.startIndex
    // Columns count scalars: bytes that do not go on with one.
    var column = 1
    var counted = offset
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      for index in counted..<offset where bytes[index] & 0xC0 != 0x80 { column += 1 }
      counted = offset
      switch byte {
      case 0x20, 0x09, 0x0D: offset += 1
      case UInt8(ascii: "#"): return tokens
      case UInt8(ascii: "\""):
        var close = offset + 1
        var hasBracket = false
        while close < bytes.endIndex, bytes[close] != byte {
          if bytes[close] == UInt8(ascii: "[") { hasBracket = true }
          close += 1
        }
        guard close < bytes.endIndex else {
          throw GrammarMistake(
            file: file, line: line, column: column, message: "the quotation mark is not closed")
        }
        let text = String(decoding: bytes[(offset + 1)..<close], as: UTF8.self)
        tokens.append(GrammarToken(kind: .text(text), line: line, column: column, hasBracket: hasBracket))
        offset = close + 1
      case _ where isSign(byte):
        tokens.append(GrammarToken(kind: .sign(Unicode.Scalar(byte)), line: line, column: column))
        offset += 1
      default:
        let start = offset
        while offset < bytes.endIndex, !endsWord(bytes[offset]) { offset += 1 }
        let word = String(decoding: bytes[start..<offset], as: UTF8.self)
        tokens.append(GrammarToken(kind: .word(word), line: line, column: column))
      }
    }
    return tokens
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "=", "|", ",", ":", "(", ")", "[", "]", "<", ">", "+", "^": true
    default: false
    }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case " ", "\t", "\r", "\"", "#": true
    default: isSign(byte)
    }
  }
}

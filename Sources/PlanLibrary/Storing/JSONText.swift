/// Lists of words as JSON, the form in which a column holds several.
enum JSONText {
  static func append(_ words: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, word) in words.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for byte in word.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0..<0x20:
          let low = byte & 0xF
          bytes += Array(byte < 0x10 ? "\\u000".utf8 : "\\u001".utf8)
          bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A list as a column holds it; null where it is empty.
  static func value(_ words: [String]) -> Value {
    guard !words.isEmpty else { return .null }
    var bytes: [UInt8] = []
    append(words, to: &bytes)
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  /// The words of a list that a column holds.
  static func words(_ text: String?) -> [String] {
    var words: [String] = []
    var word: [UInt8]?
    var isEscaped = false
    var code: (value: UInt8, left: Int)?
    for byte in (text ?? "").utf8 {
      if let open = code {
        let digit = byte < 0x3A ? byte - 0x30 : (byte | 0x20) - 0x57
        code = open.left > 1 ? (open.value << 4 | digit & 0xF, open.left - 1) : nil
        if open.left == 1 { word?.append(open.value << 4 | digit & 0xF) }
      } else if isEscaped {
        isEscaped = false
        if byte == UInt8(ascii: "u") { code = (0, 4) } else { word?.append(byte) }
      } else if byte == UInt8(ascii: "\\"), word != nil {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        if let whole = word { words.append(String(decoding: whole, as: UTF8.self)) }
        word = word == nil ? [] : nil
      } else {
        word?.append(byte)
      }
    }
    return words
  }
}

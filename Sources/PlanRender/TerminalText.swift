/// Texts that a terminal may be given.
package enum TerminalText {
  /// Bytes in whatever state as text of one line: a tab, like any control character, takes one column.
  package static func text(of raw: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for scalar in String(decoding: raw, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0: text.append(0x20)
      default: text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return text
  }
}

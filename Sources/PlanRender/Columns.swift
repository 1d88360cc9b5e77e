/// Counts and cuts well-formed UTF-8 by the columns it takes on a terminal: one for each scalar that is no mark.
package enum Columns {
  /// Whether a scalar that begins with these two bytes is drawn over the one before (U+0300–U+036F).
  private static func isMark(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xCC || (first == 0xCD && second < 0xB0)
  }

  /// The columns of a text.
  package static func count(_ text: some RandomAccessCollection<UInt8>) -> Int {
    var columns = 0
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let next = text.index(after: index)
      if byte & 0xC0 != 0x80, !isMark(byte, next < text.endIndex ? text[next] : 0) { columns += 1 }
      index = next
    }
    return columns
  }

  package static func count(_ text: some StringProtocol) -> Int { count(Array(text.utf8)) }

  /// The beginning of a text that fits, with an ellipsis where that is not all; control characters as spaces.
  package static func cut(_ text: ArraySlice<UInt8>, to width: Int) -> (text: [UInt8], columns: Int) {
    var columns = 0
    var fitting: [UInt8] = []
    // Where to cut so that the ellipsis fits as well.
    var short = 0
    for index in text.indices {
      let byte = text[index]
      let starts = byte & 0xC0 != 0x80
      if starts, !isMark(byte, index + 1 < text.endIndex ? text[index + 1] : 0) {
        if columns < width { short = fitting.count }
        columns += 1
        if columns > width { break }
      }
      fitting.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
    }
    guard columns > width else { return (fitting, columns) }
    guard width > 0 else { return ([], 0) }
    fitting.removeSubrange(short...)
    fitting.append("…")
    return (fitting, width)
  }

  package static func cut(_ text: some StringProtocol, to width: Int) -> (text: [UInt8], columns: Int) {
    cut(Array(text.utf8)[...], to: width)
  }

  package static func text(_ text: some StringProtocol, cutTo width: Int) -> String {
    String(decoding: cut(Array(text.utf8)[...], to: width).text, as: UTF8.self)
  }
}

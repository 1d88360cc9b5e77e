internal import PlanText

extension SourceText {
  /// A few words of the clean text, each run of white space between them one space.
  func words(_ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    for byte in clean[range.clamped(to: 0..<clean.count)] {
      if byte > 0x20 {
        words.append(byte)
      } else if let last = words.last, last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }
}

internal import PlanRender
internal import PlanText

/// Lines of an original, with their numbers, and some of their words marked.
struct SourceLines {
  private let bytes: [UInt8]
  private let index: LineIndex
  private let style: TextStyle

  init(_ bytes: [UInt8], style: TextStyle) {
    self.bytes = bytes
    index = LineIndex(bytes)
    self.style = style
  }

  /// The lines of a range of bytes and some around them; the range is marked where there are colours.
  func text(of range: Range<Int>, around: Int, indent: Int = 0) -> [UInt8] {
    let range = range.clamped(to: 0..<bytes.count)
    let first = index.position(of: range.lowerBound).line
    let last = index.position(of: max(range.lowerBound, range.upperBound - 1)).line
    let shown = max(1, first - around)...min(index.count, last + around)
    let width = String(shown.upperBound).utf8.count
    var text: [UInt8] = []
    for line in shown {
      guard let content = index.content(ofLine: line) else { continue }
      let number = String(line)
      text += [UInt8](repeating: 0x20, count: indent + width - number.utf8.count)
      style.append(number + "  ", .dim, to: &text)
      let marked = range.clamped(to: content)
      text += TerminalText.text(of: bytes[content.lowerBound..<marked.lowerBound])
      style.append(TerminalText.text(of: bytes[marked]), around > 0 ? .yellow : nil, to: &text)
      text += TerminalText.text(of: bytes[marked.upperBound..<content.upperBound])
      text.append(0x0A)
    }
    return text
  }
}

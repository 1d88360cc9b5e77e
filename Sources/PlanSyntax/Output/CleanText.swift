internal import PlanText

extension PlanOutline {
  /// Appends the cleaned text, one block a line: all parts in the order of the file, page furniture left out.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func appendCleanText(to bytes: inout [UInt8]) {
    let outlines = [enclosing, plan].compactMap { $0 } + appendices.map(\.outline)
    // The documents stand one behind the other, and so do their blocks.
    let blocks = outlines.flatMap(\.blocks)
    var next = 0
    var line = 0
    var lastTitle: Int?
    while line < lines.count {
      if next < blocks.count, Int(blocks[next].lines.lowerBound) == line {
        let block = blocks[next]
        if block.style != nil {
          appendMarker(of: block, to: &bytes)
          bytes.append(0x20)
        }
        appendText(of: block, to: &bytes)
        bytes.append(0x0A)
        line = Int(block.lines.upperBound)
        next += 1
        continue
      }
      let text = lines[line]
      line += 1
      guard !text.flags.contains(.furniture) else { continue }
      // The lines of a title make one line.
      let title = outlines.firstIndex { outline in
        outline.header.spans.contains { $0.field == "title" && $0.range.contains(Int(text.textStart)) }
      }
      if title != nil, title == lastTitle, bytes.last == 0x0A { bytes[bytes.count - 1] = 0x20 }
      lastTitle = title
      UndecoratedText.append(source.clean.span.extracting(text.text), to: &bytes)
      bytes.append(0x0A)
    }
  }
}

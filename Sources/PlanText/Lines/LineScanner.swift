import Glibc

/// Splits clean text into its lines and measures them.
package enum LineScanner {
  /// The lines of a text that hold anything but white space.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func lines(in text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    // More than most texts have: what is not filled costs nothing, but growing copies all that is there.
    lines.reserveCapacity(text.count / 40 + 8)
    // Read through pointers: the text is well-formed, and all tables are as large as what indexes them.
    text.withUnsafeBytes { bytes in
      LetterTable.letters.withUnsafeBufferPointer { letters in
        ByteWeights.rows.withUnsafeBufferPointer { rows in
          ByteWeights.table.withUnsafeBufferPointer { weights in
            var scan = LineScan(bytes: bytes, letters: letters, rows: rows, weights: weights)
            scan.run(into: &lines)
          }
        }
      }
    }
    return lines
  }
}

/// The reading of one line after the other.
private struct LineScan {
  let bytes: UnsafeRawBufferPointer
  let letters: UnsafeBufferPointer<UInt32>
  let rows: UnsafeBufferPointer<UInt16>
  let weights: UnsafeBufferPointer<UInt64>

  mutating func run(into lines: inout [Line]) {
    var offset = 0
    var gap = 0
    var pageBreak = false
    var feed = next(0x0C, from: 0)
    while offset < bytes.count {
      var end = next(0x0A, from: offset)
      let isFeed = feed < end
      if isFeed { end = feed }
      if let line = line(offset..<end, gap: gap, pageBreak: pageBreak) {
        lines.append(line)
        gap = 0
        pageBreak = false
      } else if !isFeed {
        gap += 1
      }
      if isFeed {
        pageBreak = true
        feed = next(0x0C, from: end + 1)
      }
      offset = end + 1
    }
  }

  /// Where a byte stands next, or the end of the text.
  private func next(_ byte: Int32, from offset: Int) -> Int {
    guard offset < bytes.count, let start = bytes.baseAddress,
      let found = memchr(start + offset, byte, bytes.count - offset)
    else { return bytes.count }
    return UnsafeRawPointer(found) - start
  }

  /// The line of a range, or nil where it holds but white space.
  private func line(_ range: Range<Int>, gap: Int, pageBreak: Bool) -> Line? {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound, isSpace(start) {
      indent += bytes[start] == 0x09 ? 8 : 1
      start += 1
    }
    var end = range.upperBound
    while end > start, isSpace(end - 1) { end -= 1 }
    guard start < end else { return nil }
    var line = Line(start: UInt32(start), end: UInt32(end), indent: UInt16(clamping: indent))
    line.gap = UInt8(min(gap, 255))
    if pageBreak { line.flags.insert(.pageBreak) }
    let (textStart, depth) = behindDecoration(start..<end)
    line.textStart = UInt32(textStart)
    line.depth = UInt8(clamping: depth)
    if textStart > start, depth == 0 { line.flags.insert(.decorated) }
    weigh(textStart..<end, &line)
    readEdges(textStart..<end, &line)
    return line
  }

  @inline(__always)
  private func isSpace(_ at: Int) -> Bool { bytes[at] == 0x20 || bytes[at] == 0x09 }

  // The measures.

  private func weigh(_ text: Range<Int>, _ line: inout Line) {
    var firstWord = text.lowerBound
    while firstWord < text.upperBound, !isSpace(firstWord) { firstWord += 1 }
    var times = 0, columns = 0, capitals = 0, smalls = 0, words = 0, gaps = 0, marks = 0
    var row = ByteWeights.rowAtStart
    func weigh(_ part: Range<Int>) {
      var at = part.lowerBound
      while at < part.upperBound {
        var sum: UInt64 = 0
        let stop = min(at + ByteWeights.most, part.upperBound)
        while at < stop {
          let byte = bytes[at]
          sum &+= weights[Int(row) | Int(byte)]
          row = rows[Int(byte)]
          at += 1
        }
        times += ByteWeights.times(sum)
        columns += ByteWeights.columns(sum)
        capitals += ByteWeights.capitals(sum)
        smalls += ByteWeights.smalls(sum)
        words += ByteWeights.words(sum)
        gaps += ByteWeights.gaps(sum)
        marks += ByteWeights.marks(sum)
      }
    }
    // The first word apart, for the line before may have had room for it.
    weigh(text.lowerBound..<firstWord)
    line.firstWordTimes = UInt16(clamping: times)
    line.firstWordColumns = UInt16(clamping: columns)
    columns = Int(line.firstWordColumns)
    weigh(firstWord..<text.upperBound)
    line.columns = UInt32(columns)
    line.times = UInt32(clamping: times)
    line.words = UInt16(clamping: words)
    if capitals >= 2, smalls == 0 { line.flags.insert(.capitals) }
    if capitals + smalls == 0 { line.flags.insert(.noLetter) }
    if gaps > 0, hasWideGap(text) { line.flags.insert(.wideGap) }
    if marks > 0 { countMarks(text, &line) }
  }

  private func hasWideGap(_ text: Range<Int>) -> Bool {
    var spaces = 0
    for at in text {
      if bytes[at] == 0x09 { return true }
      spaces = bytes[at] == 0x20 ? spaces + 1 : 0
      if spaces == 3 { return true }
    }
    return false
  }

  private func countMarks(_ text: Range<Int>, _ line: inout Line) {
    var quotes = 0, brackets = 0, straight = 0
    for at in text {
      switch bytes[at] {
      case UInt8(ascii: "\""): straight += 1
      case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: "|"): line.flags.insert(.bar)
      // The bytes that all other quotation marks begin with.
      case 0xC2, 0xE2:
        switch letter(at: at).kind {
        case .openQuote: quotes += 1
        case .closeQuote: quotes -= 1
        default: break
        }
      default: break
      }
    }
    line.quotes = Int8(clamping: quotes)
    line.brackets = Int8(clamping: brackets)
    line.straightQuotes = UInt8(clamping: straight)
  }

  // The edges.

  private func readEdges(_ text: Range<Int>, _ line: inout Line) {
    if !text.isEmpty { line.starts = edge(letter(at: text.lowerBound), isStart: true) }
    // Decoration of Markdown at the end is no part of the text.
    var end = text.upperBound
    while end > text.lowerBound, isDecoration(bytes[end - 1]) || isSpace(end - 1) { end -= 1 }
    line.textEnd = UInt32(end)
    var word = end
    while word > text.lowerBound, !isSpace(word - 1) { word -= 1 }
    line.lastWord = UInt32(word)
    // What stands before closing quotation marks and brackets ends the line.
    var last = end
    while last > text.lowerBound {
      let at = startOfScalar(before: last, text.lowerBound)
      let letter = letter(at: at)
      let isPassed =
        letter.kind == .closeQuote || letter.kind == .closeBracket || letter.kind == .straightQuote
        || isDecoration(bytes[at])
      guard isPassed else {
        line.ends = edge(letter, isStart: false)
        if letter.kind == .period, at >= text.lowerBound + 2, bytes[at - 1] == UInt8(ascii: "/"),
          bytes[at - 2] == UInt8(ascii: ".")
        {
          line.flags.insert(.closingMark)
        }
        return
      }
      last = at
    }
  }

  private func edge(_ letter: Letter, isStart: Bool) -> Line.Edge {
    switch letter.kind {
    case .letter: letter.isCapital ? .upper : .lower
    case .digit: .digit
    case .period, .ellipsis: .period
    case .comma: .comma
    case .semicolon: .semicolon
    case .colon: .colon
    case .dash: .dash
    case .openQuote, .openBracket: .quote
    case .straightQuote: isStart ? .quote : .other
    default: .other
    }
  }

  private func isDecoration(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\")
  }

  private func startOfScalar(before offset: Int, _ limit: Int) -> Int {
    var at = offset - 1
    while at > limit, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private func letter(at offset: Int) -> Letter {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return Letter(bits: letters[Int(first)]) }
    let second = UInt32(bytes[offset + 1]) & 0x3F
    if first < 0xE0 { return Letter(bits: letters[Int((first & 0x1F) << 6 | second)]) }
    guard first < 0xF0 else { return Letter(bits: letters[LetterTable.limit]) }
    let scalar = (first & 0xF) << 12 | second << 6 | UInt32(bytes[offset + 2]) & 0x3F
    return Letter(bits: letters[min(Int(scalar), LetterTable.limit)])
  }

  // Markdown.

  /// Where the text begins behind the decoration that Markdown puts before it, and the depth of a heading.
  private func behindDecoration(_ range: Range<Int>) -> (start: Int, depth: Int) {
    var start = range.lowerBound
    switch bytes[start] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "_"): break
    default: return (start, 0)
    }
    var depth = 0
    var at = start
    while at < range.upperBound, bytes[at] == UInt8(ascii: "#") {
      depth += 1
      at += 1
    }
    if depth > 0 {
      guard depth <= 6, at < range.upperBound, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "*") else {
        return (start, 0)
      }
      while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
      start = at
    } else if at + 1 < range.upperBound, bytes[at] == UInt8(ascii: ">"), bytes[at + 1] == 0x20 {
      at += 2
      start = at
    }
    // Bold and italic marks touch the text; a star and a space is a bullet.
    while at < range.upperBound, bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "_") { at += 1 }
    if at > start, at < range.upperBound, bytes[at] > 0x20, at - start <= 3,
      closes(start..<at)
    {
      start = at
    }
    return (start, depth)
  }

  /// Whether the same decoration closes again on the line, or on one of those that follow in its paragraph.
  private func closes(_ mark: Range<Int>) -> Bool {
    if mark.count > 1 { return true }
    var lines = 0
    for at in mark.upperBound..<min(bytes.count, mark.upperBound + 4_096) {
      if bytes[at] == bytes[mark.lowerBound], bytes[at - 1] > 0x20 { return true }
      if bytes[at] == 0x0A {
        lines += 1
        if lines == Self.mostLines || bytes[at - 1] == 0x0A { return false }
      }
    }
    return false
  }

  /// The lines on which the end of a decoration is looked for.
  private static let mostLines = 16
}

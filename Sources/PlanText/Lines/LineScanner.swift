/// Splits clean text into its lines and measures them, in one pass over the bytes.
package enum LineScanner {
  /// The lines of a text that hold anything but white space.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func lines(in text: [UInt8]) -> [Line] {
    let bytes = text.span
    let letters = LetterTable.letters
    let table = letters.span
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 64 + 1)
    var offset = 0
    var gap = 0
    var pageBreak = false
    while offset < bytes.count {
      var line = scan(bytes, from: &offset, table)
      if offset < bytes.count {
        if bytes[offset] == 0x0C { pageBreak = pageBreak || line.end == line.start }
        let breaksPage = bytes[offset] == 0x0C
        offset += 1
        if line.end > line.start {
          finish(&line, gap: gap, pageBreak: pageBreak, &lines)
          gap = 0
          pageBreak = breaksPage
          continue
        }
        if !breaksPage { gap += 1 }
      } else if line.end > line.start {
        finish(&line, gap: gap, pageBreak: pageBreak, &lines)
      }
    }
    return lines
  }

  private static func finish(_ line: inout Line, gap: Int, pageBreak: Bool, _ lines: inout [Line]) {
    line.gap = UInt8(min(gap, 255))
    if pageBreak { line.flags.insert(.pageBreak) }
    lines.append(line)
  }

  /// Reads one line up to its end, leaving `offset` there.
  private static func scan(_ bytes: Span<UInt8>, from offset: inout Int, _ table: Span<UInt32>) -> Line {
    var indent = 0
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 {
      indent += bytes[offset] == 0x09 ? 8 : 1
      offset += 1
    }
    let start = offset
    let depth = skipDecoration(bytes, &offset)
    let textStart = offset
    var end = textStart, textEnd = textStart, lastWord = textStart
    var columns = 0, times = 0, firstColumns = -1, firstTimes = 0, words = 0
    var capitals = 0, smalls = 0, spaces = 0
    var quotes = 0, brackets = 0, straight = 0
    var flags: Line.Flags = textStart > start && depth == 0 ? .decorated : []
    var starts = Line.Edge.other, ends = Line.Edge.other
    var previous = Letter.Kind.other, beforePrevious = Letter.Kind.other
    var inWord = false
    scanning: while offset < bytes.count {
      let (scalar, length) = bytes.scalar(at: offset)
      if scalar == 0x0A || scalar == 0x0C { break }
      let letter = Letter(scalar, in: table)
      let kind = letter.kind
      columns += 1
      times += Int(letter.width)
      if kind == .space {
        spaces += 1
        if scalar == 0x09 { flags.insert(.wideGap) }
        if inWord, firstColumns < 0 {
          firstColumns = columns - 1
          firstTimes = times - Int(letter.width)
        }
        inWord = false
        offset += length
        continue
      }
      if spaces > 2, end > textStart { flags.insert(.wideGap) }
      spaces = 0
      if !inWord {
        inWord = true
        words += 1
        lastWord = offset
      }
      offset += length
      end = offset
      var edge = Line.Edge.other
      switch kind {
      case .letter:
        if letter.isCapital { capitals += 1 } else { smalls += 1 }
        edge = letter.isCapital ? .upper : .lower
      case .digit: edge = .digit
      case .period:
        edge = .period
        if previous == .slash, beforePrevious == .period { flags.insert(.closingMark) } else { flags.remove(.closingMark) }
      case .ellipsis: edge = .period
      case .comma: edge = .comma
      case .semicolon: edge = .semicolon
      case .colon: edge = .colon
      case .dash: edge = .dash
      case .openQuote:
        quotes += 1
        edge = .quote
      case .closeQuote:
        quotes -= 1
        edge = ends
      case .straightQuote:
        straight += 1
        edge = end - length == textStart ? .quote : ends
      case .openBracket:
        brackets += 1
        edge = .quote
      case .closeBracket:
        brackets -= 1
        edge = ends
      case .slash, .space: break
      case .other:
        // Decoration of Markdown at a line's end is no part of its text.
        if scalar == 0x2A || scalar == 0x5F || scalar == 0x5C { continue scanning }
        if scalar == 0x7C { flags.insert(.bar) }
      }
      if kind != .period, kind != .closeQuote, kind != .closeBracket { flags.remove(.closingMark) }
      if columns == 1 { starts = edge }
      ends = edge
      beforePrevious = previous
      previous = kind
      textEnd = offset
    }
    if capitals >= 2, smalls == 0 { flags.insert(.capitals) }
    if capitals + smalls == 0 { flags.insert(.noLetter) }
    if firstColumns < 0 {
      firstColumns = columns
      firstTimes = times
    }
    return Line(
      start: UInt32(start), textStart: UInt32(textStart), textEnd: UInt32(textEnd), end: UInt32(max(end, textStart)),
      lastWord: UInt32(lastWord), columns: UInt32(columns - spaces), times: UInt32(clamping: times - spaces * 250),
      firstWordColumns: UInt16(clamping: firstColumns), firstWordTimes: UInt16(clamping: firstTimes),
      indent: UInt16(clamping: indent), words: UInt16(clamping: words), gap: 0, depth: UInt8(clamping: depth),
      starts: starts, ends: ends, flags: flags, quotes: Int8(clamping: quotes), brackets: Int8(clamping: brackets),
      straightQuotes: UInt8(clamping: straight))
  }

  /// Passes over the decoration that Markdown puts before a text; returns the depth of a heading, or 0.
  private static func skipDecoration(_ bytes: Span<UInt8>, _ offset: inout Int) -> Int {
    var depth = 0
    var at = offset
    while at < bytes.count, bytes[at] == UInt8(ascii: "#") {
      depth += 1
      at += 1
    }
    if depth > 0 {
      guard depth <= 6, at < bytes.count, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "*") else { return 0 }
      while at < bytes.count, bytes[at] == 0x20 { at += 1 }
      offset = at
    } else if at + 1 < bytes.count, bytes[at] == UInt8(ascii: ">"), bytes[at + 1] == 0x20 {
      at += 2
      offset = at
    }
    // Bold and italic marks touch the text; a star and a space is a bullet.
    while at < bytes.count, bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "_") { at += 1 }
    if at > offset, at < bytes.count, bytes[at] > 0x20, at - offset <= 3, closes(bytes, offset..<at) { offset = at }
    return depth
  }

  /// Whether the same decoration closes again on the line.
  private static func closes(_ bytes: Span<UInt8>, _ mark: Range<Int>) -> Bool {
    if mark.count > 1 { return true }
    var at = mark.upperBound
    let limit = min(bytes.count, at + 4_096)
    while at < limit, bytes[at] != 0x0A {
      if bytes[at] == bytes[mark.lowerBound], bytes[at - 1] > 0x20 { return true }
      at += 1
    }
    return false
  }
}

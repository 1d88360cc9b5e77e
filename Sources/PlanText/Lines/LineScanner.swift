/// Splits clean text into its lines and measures them, in one pass over the bytes.
package enum LineScanner {
  /// The lines of a text that hold anything but white space.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func lines(in text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 72 + 8)
    let letters = LetterTable.letters
    // Well-formed text is read through pointers: every scalar is complete, and every table access below the limit.
    text.withUnsafeBytes { bytes in
      letters.withUnsafeBufferPointer { table in
        LineScan.leads.withUnsafeBufferPointer { leads in
          var scan = LineScan(bytes: bytes, table: table, leads: leads)
          scan.run(into: &lines)
        }
      }
    }
    return lines
  }
}

/// The reading of one line after the other.
private struct LineScan {
  let bytes: UnsafeRawBufferPointer
  let table: UnsafeBufferPointer<UInt32>
  let leads: UnsafeBufferPointer<UInt32>
  var offset = 0

  private typealias Kind = Letter.Kind

  mutating func run(into lines: inout [Line]) {
    var gap = 0
    var pageBreak = false
    while offset < bytes.count {
      var line = line()
      let isEmpty = line.end == line.start
      if !isEmpty {
        line.gap = UInt8(min(gap, 255))
        if pageBreak { line.flags.insert(.pageBreak) }
        lines.append(line)
        gap = 0
        pageBreak = false
      }
      guard offset < bytes.count else { break }
      if bytes[offset] == 0x0C {
        pageBreak = true
      } else if isEmpty {
        gap += 1
      }
      offset += 1
    }
  }

  /// Reads one line up to its end, leaving `offset` there.
  mutating func line() -> Line {
    var indent = 0
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 {
      indent += bytes[offset] == 0x09 ? 8 : 1
      offset += 1
    }
    let start = offset
    let depth = skipDecoration()
    let textStart = offset
    var line = Line(start: UInt32(start), textStart: UInt32(textStart), indent: UInt16(clamping: indent))
    line.depth = UInt8(clamping: depth)
    if textStart > start, depth == 0 { line.flags.insert(.decorated) }
    var end = textStart, textEnd = textStart, lastWord = textStart
    var columns = 0, times: UInt32 = 0, firstColumns = -1, words = 0
    var capitals: UInt32 = 0, letters = 0, spaces = 0
    var quotes = 0, brackets = 0, straight = 0
    var ends = Line.Edge.other
    var previous = Kind.other, beforePrevious = Kind.other
    while offset < bytes.count {
      let (scalar, length) = scalar(at: offset)
      if scalar == 0x0A || scalar == 0x0C { break }
      let bits = entry(scalar)
      let kind = Letter(bits: bits).kind
      columns += 1
      times &+= bits >> 16
      if kind == .space {
        if spaces == 0, firstColumns < 0, end > textStart {
          firstColumns = columns - 1
          line.firstWordTimes = UInt16(clamping: times - (bits >> 16))
        }
        spaces += 1
        if scalar == 0x09 { line.flags.insert(.wideGap) }
        offset += length
        continue
      }
      if spaces > 0 || end == textStart {
        if spaces > 2, end > textStart { line.flags.insert(.wideGap) }
        spaces = 0
        words += 1
        lastWord = offset
      }
      offset += length
      if kind == .letter {
        capitals += bits >> 9 & 1
        letters += 1
        if columns == 1 { line.starts = bits & 0x200 != 0 ? .upper : .lower }
        var last = bits
        // The rest of the word, with nothing asked but what a letter needs.
        while offset < bytes.count {
          let (scalar, length) = self.scalar(at: offset)
          let bits = entry(scalar)
          guard bits >> 10 & 0xF == Kind.letter.rawValue else { break }
          columns += 1
          times &+= bits >> 16
          capitals += bits >> 9 & 1
          letters += 1
          last = bits
          offset += length
        }
        ends = last & 0x200 != 0 ? .upper : .lower
        line.flags.remove(.closingMark)
        beforePrevious = .letter
        previous = .letter
        end = offset
        textEnd = offset
        continue
      }
      end = offset
      var edge = Line.Edge.other
      switch kind {
      case .digit: edge = .digit
      case .period:
        edge = .period
        if previous == .slash, beforePrevious == .period { line.flags.insert(.closingMark) } else { line.flags.remove(.closingMark) }
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
        edge = columns == 1 ? .quote : ends
      case .openBracket:
        brackets += 1
        edge = .quote
      case .closeBracket:
        brackets -= 1
        edge = ends
      case .slash, .space, .letter: break
      case .other:
        // Decoration of Markdown at a line's end is no part of its text.
        if scalar == 0x2A || scalar == 0x5F || scalar == 0x5C { continue }
        if scalar == 0x7C { line.flags.insert(.bar) }
      }
      if kind != .period, kind != .closeQuote, kind != .closeBracket { line.flags.remove(.closingMark) }
      if columns == 1 { line.starts = edge }
      ends = edge
      beforePrevious = previous
      previous = kind
      textEnd = offset
    }
    if capitals >= 2, Int(capitals) == letters { line.flags.insert(.capitals) }
    if letters == 0 { line.flags.insert(.noLetter) }
    if firstColumns < 0 {
      firstColumns = columns
      line.firstWordTimes = UInt16(clamping: times)
    }
    line.textEnd = UInt32(textEnd)
    line.end = UInt32(end)
    line.lastWord = UInt32(lastWord)
    line.columns = UInt32(columns - spaces)
    line.times = times &- UInt32(spaces) &* 250
    line.firstWordColumns = UInt16(clamping: firstColumns)
    line.words = UInt16(clamping: words)
    line.ends = ends
    line.quotes = Int8(clamping: quotes)
    line.brackets = Int8(clamping: brackets)
    line.straightQuotes = UInt8(clamping: straight)
    return line
  }

  @inline(__always)
  private func entry(_ scalar: UInt32) -> UInt32 { table[min(Int(scalar), LetterTable.limit)] }

  /// The scalar at an offset, without a branch on its length, where four bytes are left to load.
  @inline(__always)
  private func scalar(at offset: Int) -> (UInt32, Int) {
    var word: UInt32 = 0
    if offset + 4 <= bytes.count {
      word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    } else {
      for index in offset..<bytes.count { word |= UInt32(bytes[index]) << UInt32(8 * (index - offset)) }
    }
    let lead = leads[Int(word & 0xFF)]
    let bits = (word & lead & 0xFF) << 12 | (word >> 8 & 0x3F) << 6 | word >> 16 & 0x3F
    return (bits >> (lead >> 8 & 0x1F) | (lead >> 24) << 20, Int(lead >> 16 & 7))
  }

  /// How the scalar that a byte begins is put together: the bits of the byte that count, from bit 8 on how far the
  /// three parts are too high, from bit 16 on the length, and bit 24 where it is beyond every table.
  static let leads: [UInt32] = (0..<256).map { byte in
    switch byte {
    case 0..<0x80: 0x7F | 12 << 8 | 1 << 16
    case 0x80..<0xE0: 0x1F | 6 << 8 | 2 << 16
    case 0xE0..<0xF0: 0x0F | 3 << 16
    default: 0x07 | 4 << 16 | 1 << 24
    }
  }

  /// Passes over the decoration that Markdown puts before a text; returns the depth of a heading, or 0.
  private mutating func skipDecoration() -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "_"): break
    default: return 0
    }
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
    if at > offset, at < bytes.count, bytes[at] > 0x20, at - offset <= 3, closes(offset..<at) { offset = at }
    return depth
  }

  /// Whether the same decoration closes again on the line.
  private func closes(_ mark: Range<Int>) -> Bool {
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

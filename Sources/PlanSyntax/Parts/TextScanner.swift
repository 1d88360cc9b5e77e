internal import PlanGrammar
internal import PlanText

/// Looks for phrases in ranges of the clean text.
struct TextScanner {
  let text: [UInt8]
  let letters = LetterTable.letters

  /// A syllable and where it stands.
  struct Word {
    let syllable: Syllable
    let range: Range<Int>
    let isCapital: Bool
    /// The kinds of punctuation before it.
    let passed: UInt32
  }

  /// The syllables of a range.
  func words(in range: Range<Int>) -> [Word] {
    var reader = SyllableReader(range)
    var words: [Word] = []
    // A word takes some five bytes with its space, most of them more.
    words.reserveCapacity(range.count / 5 + 1)
    while true {
      let syllable = reader.next(in: text.span, letters: letters.span)
      if syllable == .none { return words }
      words.append(
        Word(
          syllable: syllable, range: reader.start..<reader.offset,
          isCapital: letter(at: reader.start).isCapital,
          passed: reader.passed))
    }
  }

  /// Whether a range holds some number of syllables at least.
  func holds(_ count: Int, wordsIn range: Range<Int>) -> Bool {
    var reader = SyllableReader(range)
    for _ in 0..<count where reader.next(in: text.span, letters: letters.span) == .none { return false }
    return true
  }

  /// The phrase of a lexicon that a range begins with.
  func match(_ lexicon: Lexicon, in range: Range<Int>) -> Lexicon.Match? {
    lexicon.match(in: text.span, range, letters: letters.span)
  }

  /// The key of the phrase of a lexicon that a range begins with.
  func key(_ lexicon: Lexicon, in range: Range<Int>) -> String? {
    match(lexicon, in: range).map { lexicon.entries[$0.entry].key }
  }

  /// Whether a range is a phrase of a lexicon and nothing else but punctuation.
  func isWhole(_ lexicon: Lexicon, _ range: Range<Int>) -> Lexicon.Match? {
    guard let match = match(lexicon, in: range) else { return nil }
    var reader = SyllableReader(match.range.upperBound..<range.upperBound)
    return reader.next(in: text.span, letters: letters.span) == .none ? match : nil
  }

  func letter(at offset: Int) -> Letter {
    let scalar = text.span.scalar(at: offset).value
    return Letter(scalar, in: letters.span)
  }

  /// Whether all letters of a range are capitals, and there are two or more.
  func isCapitals(_ range: Range<Int>) -> Bool {
    var count = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = text.span.scalar(at: at)
      let letter = Letter(scalar, in: letters.span)
      if letter.kind == .letter {
        guard letter.isCapital else { return false }
        count += 1
      }
      at += length
    }
    return count >= 2
  }

  /// Whether a line goes on with the run of labels in the line before.
  ///
  /// A label that begins within a line asks for what it names, "… công chức. Đơn vị chủ trì:", and behind a semicolon
  /// for the next label. Labels that have lines to themselves may be headings.
  func goesOnWithLabels(_ line: Line, behind before: Line, _ labels: Lexicon) -> Bool {
    guard before.ends == .colon || before.ends == .semicolon && endOfLabel(line.text, labels) != nil else {
      return false
    }
    let end = before.text.upperBound
    var at = max(before.text.lowerBound, end - Self.longestRun)
    while let mark = text[at..<end].firstIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") })
    {
      at = mark + 1
      var reader = SyllableReader(at..<end)
      guard reader.next(in: text.span, letters: letters.span) != .none else { return false }
      if letter(at: reader.start).isCapital, let behind = endOfLabel(reader.start..<end, labels),
        before.ends == .semicolon || behind == end
      {
        return true
      }
    }
    return false
  }

  /// The most bytes at the end of a line in which labels are looked for.
  private static let longestRun = 400

  /// Where the label ends, with its colon, that a range begins with.
  private func endOfLabel(_ range: Range<Int>, _ labels: Lexicon) -> Int? {
    guard let match = match(labels, in: range), match.range.upperBound < range.upperBound,
      text[match.range.upperBound] == UInt8(ascii: ":")
    else { return nil }
    return match.range.upperBound + 1
  }

  /// Whether a range is a number in digits, a Roman one, or a single capital.
  func isNumberOrCapital(_ range: Range<Int>) -> Bool {
    let bytes = text[range]
    return bytes.allSatisfy { $0 >= 48 && $0 <= 57 } || RomanNumeral.value(of: bytes) != nil
      || (text.span.scalar(at: range.lowerBound).length == range.count
        && letter(at: range.lowerBound).isCapital)
  }

  /// A number as ids have it: in digits, without leading zeros; a letter as it is.
  func shortNumber(_ range: Range<Int>) -> String {
    let bytes = text[range]
    if let value = RomanNumeral.value(of: bytes) { return String(value) }
    let short = bytes.drop { $0 == UInt8(ascii: "0") }
    return String(decoding: short.isEmpty ? bytes : short, as: UTF8.self)
  }

  /// A range without white space and decoration at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound, high = range.upperBound
    while low < high, isEdge(text[low]) || text[low] == UInt8(ascii: "#") || text[low] == UInt8(ascii: ">") {
      low += 1
    }
    while high > low, isEdge(text[high - 1]) { high -= 1 }
    return low..<high
  }

  private func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: "\\"): true
    default: false
    }
  }

  /// The text of a range on one line, without decoration.
  func plain(_ range: Range<Int>) -> String {
    if !UndecoratedText.changes(text.span.extracting(range)) {
      return String(decoding: text[range], as: UTF8.self)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    UndecoratedText.append(text.span.extracting(range), to: &bytes)
    // Line ends within the range are spaces.
    let joined = bytes.map { $0 < 0x20 ? 0x20 : $0 }
    return Self.squeezed(joined)
  }

  /// A text without spaces at its ends and beside others.
  static func squeezed(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for byte in bytes where byte != 0x20 || (out.last != 0x20 && !out.isEmpty) { out.append(byte) }
    while out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// The cells of a line: what stands apart by a tab, a bar, `<br>` or three spaces.
  func cells(_ line: Line) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(2)
    var start = Int(line.start)
    var at = start
    let end = Int(line.end)
    func take(_ upTo: Int, next: Int) {
      let cell = trimmed(start..<upTo)
      if !cell.isEmpty { cells.append(cell) }
      at = next
      start = next
    }
    while at < end {
      switch text[at] {
      case 0x09, UInt8(ascii: "|"):
        take(at, next: at + 1)
      case UInt8(ascii: "<"):
        if let behind = UndecoratedText.lineBreakEnd(text.span, at) {
          take(at, next: behind)
        } else {
          at += 1
        }
      case 0x20:
        var behind = at + 1
        while behind < end, text[behind] == 0x20 { behind += 1 }
        if behind - at >= 3 { take(at, next: behind) } else { at = behind }
      default:
        at += 1
      }
    }
    take(end, next: end)
    return cells
  }
}

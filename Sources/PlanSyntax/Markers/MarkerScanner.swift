internal import PlanGrammar
internal import PlanText

/// Finds the ways in which lines could begin with markers.
struct MarkerScanner {
  /// All candidates of all lines, in order.
  private(set) var candidates: [MarkerCandidate] = []
  /// For each line where its candidates begin; one more at the end.
  private(set) var starts: [UInt32] = [0]

  private let scanner: TextScanner
  private let text: [UInt8]
  private let grammar: ReadingGrammar
  /// The line before the one that is scanned.
  private var before: Line?

  /// Numbers above this are no items: years, quantities.
  private static let most = 199

  /// - Complexity: O(*n*) in the number of lines.
  init(lines: [Line], scanner: TextScanner, grammar: ReadingGrammar) {
    self.scanner = scanner
    text = scanner.text
    self.grammar = grammar
    starts.reserveCapacity(lines.count + 1)
    candidates.reserveCapacity(lines.count / 2 + 8)
    for line in lines {
      if !line.flags.contains(.furniture) {
        scan(line)
        before = line
      }
      starts.append(UInt32(candidates.count))
    }
  }

  func candidates(ofLine line: Int) -> Range<Int> { Int(starts[line])..<Int(starts[line + 1]) }
  func isMarked(_ line: Int) -> Bool { starts[line] < starts[line + 1] }

  private mutating func scan(_ line: Line) {
    var start = Int(line.textStart)
    let end = Int(line.textEnd)
    // Converters to Markdown put a backslash before a marker.
    if start + 1 < end, text[start] == UInt8(ascii: "\\") { start += 1 }
    guard start < end else { return }
    switch text[start] {
    case UInt8(ascii: "-"): bullet(.dash, start, 1, end)
    case UInt8(ascii: "+"): bullet(.plus, start, 1, end)
    case UInt8(ascii: "*"): bullet(.star, start, 1, end)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): arabic(start, end, hasBracket: false)
    case UInt8(ascii: "("):
      guard start + 1 < end else { return }
      switch text[start + 1] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): arabic(start, end, hasBracket: true)
      default: lettered(start, end, hasBracket: true)
      }
    case UInt8(ascii: "!"), UInt8(ascii: "|"): lettered(start, end, hasBracket: false)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC4:
      lettered(start, end, hasBracket: false)
      keyword(line)
      // The round bullet of Courier comes out as a letter.
      if text[start] == UInt8(ascii: "o"), start + 2 < end,
        text[start + 1] == 0x20 || text[start + 1] == 0x09,
        letter(at: skipSpaces(start + 1, end)).isCapital
      {
        bullet(.dot, start, 1, end)
      }
    case 0xC2:
      if start + 1 < end, text[start + 1] == 0xB7 || text[start + 1] == 0xA7 { bullet(.dot, start, 2, end) }
    case 0xC3:
      // Ø and ü are what pictures of arrows and ticks become outside their font.
      if start + 2 < end, text[start + 1] == 0x98 || text[start + 1] == 0xBC, text[start + 2] == 0x20 {
        bullet(.dot, start, 2, end)
      }
    case 0xE2, 0xEF:
      guard start + 2 < end else { return }
      let (scalar, length) = scalar(at: start)
      switch scalar {
      // The Symbol font has its dash at U+F02D, and all its pictures around it.
      case 0x2010...0x2015, 0x2212, 0xF02D: bullet(.dash, start, length, end)
      case 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2666, 0x27A2, 0x2794...0x27AF, 0x2713, 0x2714,
        0xF020...0xF0FF:
        bullet(.dot, start, length, end)
      default: break
      }
    default: break
    }
  }

  // Bullets.

  private mutating func bullet(_ style: MarkerStyle, _ start: Int, _ length: Int, _ end: Int) {
    let behind = start + length
    guard behind < end else { return }
    var flags: MarkerCandidate.Flags = []
    let next = text[behind]
    if next != 0x20, next != 0x09 {
      // "-5%", "--", "+84": no bullets; "-Xây dựng" is one.
      let letter = letter(at: behind)
      guard letter.kind == .letter || letter.kind == .openQuote, style != .star else { return }
      flags.insert(.weak)
    }
    if style == .dash, dividesName(at: start, end) || dividesYears(behind: behind, end) {
      flags.insert(.inName)
    }
    add(Number(style), flags, start, behind, end)
  }

  /// Whether a dash at the start of a line goes on with a name that ends the line before.
  private func dividesName(at dash: Int, _ end: Int) -> Bool {
    guard let before, before.ends == .lower || before.ends == .upper else { return false }
    var start = Int(before.textEnd)
    let least = Int(before.textStart)
    // No name has more than three words before its dash.
    for _ in 0..<3 where start > least {
      start -= 1
      while start > least, text[start - 1] != 0x20 { start -= 1 }
      if let match = scanner.match(grammar.dashedName, in: start..<end), match.range.upperBound > dash {
        return true
      }
    }
    return false
  }

  /// Whether a dash at the start of a line stands between two years: "giai đoạn 2021", "- 2025".
  private func dividesYears(behind dash: Int, _ end: Int) -> Bool {
    guard let before, before.ends == .digit else { return false }
    let last = Int(before.lastWord)..<Int(before.textEnd)
    let next = skipSpaces(dash, end)
    return isYear(last.suffix(4), last.upperBound) && isYear(next..<next + 4, end)
  }

  /// Whether four bytes are a year, with no digit behind them.
  private func isYear(_ range: Range<Int>, _ end: Int) -> Bool {
    guard range.count == 4, range.upperBound <= end,
      text[range.lowerBound] == UInt8(ascii: "1") || text[range.lowerBound] == UInt8(ascii: "2")
    else { return false }
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    return text[range].allSatisfy(isDigit)
      && (range.upperBound == end || !isDigit(text[range.upperBound]))
  }

  // Numbers in digits.

  private mutating func arabic(_ start: Int, _ end: Int, hasBracket: Bool) {
    var at = hasBracket ? start + 1 : start
    let first = at
    var parts: UInt64 = 0
    var count = 0
    var lastPart = 0
    while count < 6 {
      var value = 0
      let digits = at
      while at < end, text[at] >= 48, text[at] <= 57 {
        value = min(value * 10 + Int(text[at]) - 48, 100_000)
        at += 1
      }
      guard at > digits else { break }
      if count > 0 && (value < 1 || at - digits > 2) { return }
      if count == 0 && (value < 1 || value > Self.most || at - digits > 3) {
        damaged(first, at, start, end)
        return
      }
      parts = parts << 8 | UInt64(value)
      count += 1
      lastPart = at
      if at < end, text[at] == UInt8(ascii: ","),
        at + 1 < end, text[at + 1] >= 48, text[at + 1] <= 57
      {
        return
      }
      guard at + 1 < end, text[at] == UInt8(ascii: "."), text[at + 1] >= 48, text[at + 1] <= 57 else { break }
      at += 1
    }
    at = lastPart
    guard count > 0, count < 6 else { return }
    let number = count == 1 ? Number(.arabic, value: parts) : Number(.arabicPath, value: parts)
    if hasBracket {
      guard at < end, text[at] == UInt8(ascii: ")") else { return }
      add(number, count > 1 ? [.weak] : [], start, at + 1, end)
      return
    }
    guard let close = closing(at, end) else {
      if count > 1, at == end || text[at] == 0x20 || text[at] == 0x09 { add(number, [.weak], start, at, end) }
      if count == 1 { damaged(first, at, start, end) }
      return
    }
    let sign = text[at]
    // "5 - 7 năm" is a range, "1 - Mục tiêu" a heading.
    var isWeak = sign == UInt8(ascii: ":") || sign == 0x20 || sign >= 0x80
    // "24/02/2023", "7-8%", "10:30": no items.
    if sign != UInt8(ascii: "."), sign != UInt8(ascii: ")") {
      let next = skipSpaces(close, end)
      // "1/ 100% hộ nghèo", "2.2- 100% cơ sở" are items: no date or range has a space behind its sign alone.
      let isApart = next > close && (sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-"))
      if next < end, text[next] >= 48, text[next] <= 57 {
        guard isApart else { return }
        isWeak = isWeak || count == 1
      }
      if sign == UInt8(ascii: "-"), close < end, text[close] != 0x20, letter(at: close).kind != .letter {
        return
      }
    }
    add(number, isWeak ? [.weak] : [], start, close, end)
    if count == 1, sign == UInt8(ascii: ".") { damaged(first, at, start, end) }
  }

  /// "11." and "1I." for "II.".
  private mutating func damaged(_ first: Int, _ end: Int, _ start: Int, _ lineEnd: Int) {
    var at = first
    while at < lineEnd, isRomanLike(text[at]) { at += 1 }
    guard at >= end, at - first <= 5, let close = closing(at, lineEnd),
      let value = RomanNumeral.damagedValue(of: text[first..<at])
    else { return }
    add(Number(.roman, value: value), [.damaged], start, close, lineEnd)
  }

  private func isRomanLike(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "l"), UInt8(ascii: "1"),
      UInt8(ascii: "|"),
      UInt8(ascii: "!"), UInt8(ascii: "i"):
      true
    default: false
    }
  }

  // Letters and Roman numbers.

  private mutating func lettered(_ start: Int, _ end: Int, hasBracket: Bool) {
    let first = hasBracket ? start + 1 : start
    guard first < end else { return }
    let (scalar, length) = scalar(at: first)
    if first + length < end || hasBracket {
      let behind = first + length
      if let close = closing(behind, end, onlyBracket: hasBracket) {
        if let value = LetterOrder.value(of: scalar) {
          add(Number(.letter, value: value), [], start, close, end)
        } else if let value = LetterOrder.value(of: capitalAsSmall(scalar)) {
          add(Number(.capital, value: value), [], start, close, end)
        }
      }
    }
    // Roman numbers, small and capital, well printed or damaged.
    var at = first
    while at < end, at - first <= 7,
      isRomanLike(text[at]) || text[at] == UInt8(ascii: "v") || text[at] == UInt8(ascii: "x")
    { at += 1 }
    guard at > first, at - first <= 7, let close = closing(at, end, onlyBracket: hasBracket) else { return }
    let print = text[first..<at]
    if let value = RomanNumeral.value(of: print) {
      if print.allSatisfy({ $0 < 0x60 }) {
        add(Number(.roman, value: value), [], start, close, end)
        return
      }
      if print.allSatisfy({ $0 > 0x60 }) {
        add(Number(.lowerRoman, value: value), [], start, close, end)
        return
      }
    }
    if !hasBracket, let value = RomanNumeral.damagedValue(of: print) {
      add(Number(.roman, value: value), [.damaged], start, close, end)
      // "l." may be 1 as well.
      if print.count == 1, value == 1 { add(Number(.arabic, value: 1), [.damaged], start, close, end) }
    }
  }

  private func capitalAsSmall(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0x110: 0x111
    default: 0
    }
  }

  // Keywords.

  private mutating func keyword(_ line: Line) {
    let range = line.text
    guard letter(at: range.lowerBound).isCapital,
      let match = scanner.match(grammar.keyword, in: range)
    else { return }
    let word = grammar.keywords[match.entry]
    var at = skipSpaces(match.range.upperBound, range.upperBound)
    guard at < range.upperBound, at > match.range.upperBound else { return }
    let digits = at
    var value: UInt64?
    while at < range.upperBound, text[at] >= 48, text[at] <= 57, at - digits < 4 { at += 1 }
    if at > digits {
      var digitsValue: UInt64 = 0
      for digit in text[digits..<at] { digitsValue = digitsValue * 10 + UInt64(digit) - 48 }
      value = digitsValue
    } else {
      while at < range.upperBound, at - digits < 7, isRomanLike(text[at]) { at += 1 }
      value = RomanNumeral.value(of: text[digits..<at]) ?? RomanNumeral.damagedValue(of: text[digits..<at])
      if value == nil, let (letter, end) = capitalLetter(at: digits, range.upperBound) {
        value = letter
        at = end
      } else if value == nil,
        let named = scanner.match(grammar.ordinal, in: digits..<range.upperBound)
      {
        value = grammar.ordinals[named.entry]
        at = named.range.upperBound
      }
    }
    guard let value, value >= 1, value <= 999 else { return }
    let behind = skipSpaces(at, range.upperBound)
    var close = at
    if behind < range.upperBound, ".:-/)".utf8.contains(text[behind]) || text[behind] == 0xE2 {
      let (scalar, length) = scalar(at: behind)
      guard scalar < 0x80 || (0x2010...0x2015).contains(scalar) else { return }
      close = behind + length
      // "Điều 5.2", "Mục 1/2": no headings.
      if close < range.upperBound, letter(at: close).kind == .digit { return }
    } else if behind < range.upperBound {
      // Without punctuation a keyword heads a title only in capitals: "Chương I NHỮNG QUY ĐỊNH CHUNG".
      guard line.flags.contains(.capitals) || beginsInCapitals(behind, range.upperBound),
        word.rawValue <= MarkerKeyword.subsection.rawValue
      else { return }
    }
    add(Number(.keyword, keyword: word, value: value), [], range.lowerBound, close, range.upperBound)
  }

  /// The place in the alphabet of a capital that stands for itself, and where it ends: "PHẦN A", no "MỤC ĐÍCH".
  private func capitalLetter(at offset: Int, _ lineEnd: Int) -> (value: UInt64, end: Int)? {
    let (scalar, length) = scalar(at: offset)
    guard let value = LetterOrder.value(of: capitalAsSmall(scalar)) else { return nil }
    let end = offset + length
    guard end == lineEnd || " \t.:)/".utf8.contains(text[end]) else { return nil }
    return (value, end)
  }

  /// Whether the first word behind an offset is in capitals.
  private func beginsInCapitals(_ start: Int, _ end: Int) -> Bool {
    scanner.words(in: start..<min(end, start + 64)).first.map { scanner.isCapitals($0.range) } ?? false
  }

  // Shared.

  /// Where the punctuation that closes a number ends; nil where none that does stands there.
  private func closing(_ at: Int, _ end: Int, onlyBracket: Bool = false) -> Int? {
    guard at < end else { return nil }
    var at = at
    if text[at] == UInt8(ascii: "\\"), at + 1 < end { at += 1 }
    // "I - MỤC TIÊU", "I – MỤC TIÊU", "1 . Mục tiêu": a sign that stands apart.
    if !onlyBracket, text[at] == 0x20 || text[at] == 0xE2 {
      let dash = skipSpaces(at, end)
      guard dash + 1 < end else { return nil }
      if text[dash] == UInt8(ascii: ".") || text[dash] == UInt8(ascii: ")"), text[dash + 1] == 0x20 {
        return dash + 1
      }
      let (scalar, length) = scalar(at: dash)
      guard scalar == 0x2D || (0x2010...0x2015).contains(scalar) else { return nil }
      return dash + length < end && isBoundary(dash + length) ? dash + length : nil
    }
    let sign = text[at]
    if sign == UInt8(ascii: ")") { return at + 1 }
    if onlyBracket { return nil }
    if sign == UInt8(ascii: ".") {
      var behind = at + 1
      // "1.-", "v.v.", "1./": what stands behind the point.
      if behind < end, text[behind] == UInt8(ascii: "-") || text[behind] == UInt8(ascii: "/") { behind += 1 }
      guard behind == end || isBoundary(behind) else { return nil }
      return behind
    }
    if sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: ":") {
      return at + 1 == end || isBoundary(at + 1) ? at + 1 : nil
    }
    return nil
  }

  /// A marker is followed by white space, decoration, or a text that begins like one.
  private func isBoundary(_ at: Int) -> Bool {
    let byte = text[at]
    if byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") { return true }
    let letter = letter(at: at)
    return (letter.kind == .letter && letter.isCapital) || letter.kind == .openQuote
      || letter.kind == .straightQuote
      || letter.kind == .openBracket
  }

  private func letter(at offset: Int) -> Letter { scanner.letter(at: offset) }

  private func scalar(at offset: Int) -> (value: UInt32, length: Int) { text.span.scalar(at: offset) }

  private func isSpaceOrDecoration(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"): true
    default: false
    }
  }

  private func skipSpaces(_ at: Int, _ end: Int) -> Int {
    var at = at
    while at < end, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
    return at
  }

  private mutating func add(
    _ number: Number, _ flags: MarkerCandidate.Flags, _ start: Int, _ close: Int, _ end: Int
  ) {
    var textStart = close
    while textStart < end, isSpaceOrDecoration(text[textStart]) { textStart += 1 }
    var flags = flags
    if textStart >= end {
      guard number.style?.isBullet != true else { return }
      flags.insert(.bare)
    } else {
      let first = letter(at: textStart)
      if first.kind == .letter, !first.isCapital { flags.insert(.lower) }
    }
    candidates.append(
      MarkerCandidate(
        number: number, flags: flags, start: UInt32(start), end: UInt32(close), textStart: UInt32(textStart)))
  }
}

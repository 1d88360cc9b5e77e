internal import PlanText

/// Splits a text into tokens: words of letters, numbers of digits, and marks, each of them alone.
struct TokenReader {
  let vocabulary: Vocabulary
  private let letters = LetterTable.letters

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Appends the tokens of a stretch of well-formed UTF-8; marks of Markdown decoration are passed over.
  ///
  /// A memo is of this reader alone; without one each word is folded.
  /// - Complexity: O(*n*) in the number of bytes.
  func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into tokens: inout [Token], _ memo: inout WordMemo?
  ) {
    var at = range.lowerBound
    var isGlued = false
    while at < range.upperBound {
      // Room for many tokens at once: to ask for each costs as much as to write it. Each has a byte or more.
      tokens.append(addingCapacity: min(256, range.upperBound - at)) { output in
        while at < range.upperBound, !output.isFull {
          if let token = next(in: bytes, &at, range.upperBound, &isGlued, &memo) { output.append(token) }
        }
      }
    }
  }

  /// The token at an offset, which is moved behind it; nil for white space and decoration.
  @inline(__always)
  private func next(
    in bytes: Span<UInt8>, _ at: inout Int, _ end: Int, _ isGlued: inout Bool, _ memo: inout WordMemo?
  ) -> Token? {
    let start = at
    if bytes[start] == 0x20 {
      at += 1
      isGlued = false
      return nil
    }
    // A capital O may begin a number.
    let key = memo == nil || bytes[start] == 0x4F ? nil : WordMemo.Key(bytes, at: start)
    guard let key, start + key.count <= end, let word = memo?.word(key) else {
      return unknown(key, in: bytes, &at, end, &isGlued, &memo)
    }
    let behind = start + key.count
    let token = Token(word, start..<behind, isGlued: isGlued)
    isGlued = behind == end || bytes[behind] != 0x20
    at = isGlued ? behind : behind + 1
    return token
  }

  /// A token that is no word or mark which was met before; these are kept under their keys.
  ///
  /// By itself, so that the way of words that are known stays short.
  @inline(never)
  private func unknown(
    _ key: WordMemo.Key?, in bytes: Span<UInt8>, _ at: inout Int, _ end: Int, _ isGlued: inout Bool,
    _ memo: inout WordMemo?
  ) -> Token? {
    let letters = letters.span
    let start = at
    let wasGlued = isGlued
    isGlued = true
    let (scalar, length) = bytes.scalar(at: start)
    let letter = Letter(scalar, in: letters)
    if letter.kind == .letter {
      // Text recognition reads the digits 0 and 1 as letters.
      if scalar == 0x4F, start + 1 < end, Self.isDigit(bytes[start + 1]) {
        return number(at: &at, end, wasGlued, bytes)
      }
      let word = word(at: &at, end, bytes, letters)
      if let key, key.count == at - start { memo?.keep(word, key) }
      return Token(word, start..<at, isGlued: wasGlued)
    }
    if letter.kind == .digit { return number(at: &at, end, wasGlued, bytes) }
    at += length
    // White space that is no blank, such as the ends of lines.
    if letter.kind == .space || scalar <= 0x20 {
      isGlued = false
      return nil
    }
    if scalar == 0x2A || scalar == 0x5C {
      isGlued = wasGlued
      return nil
    }
    let (id, scalarOfKind) = mark(scalar, letter, wasGlued)
    let mark = WordMemo.Word(number: id, value: Int32(scalarOfKind))
    // What a straight quotation mark is depends on where it stands.
    if let key, key.count == length, letter.kind != .straightQuote { memo?.keep(mark, key) }
    return Token(mark, start..<at, isGlued: wasGlued)
  }

  /// The word that begins at an offset, which is moved behind it.
  private func word(
    at: inout Int, _ end: Int, _ bytes: Span<UInt8>, _ letters: Span<UInt32>
  ) -> WordMemo.Word {
    let start = at
    var folder = SyllableFolder()
    var capitals = 0
    while at < end {
      let (letter, length) = bytes.letter(at: at, in: letters)
      guard letter.kind == .letter else { break }
      folder.add(letter)
      if letter.isCapital { capitals += 1 }
      at += length
    }
    let hasSmall = capitals < folder.count
    var flags: Token.Flags = .word
    if hasSmall { flags.insert(.small) }
    if capitals > 0 {
      let isCapital = bytes.letter(at: start, in: letters).letter.isCapital
      if isCapital { flags.insert(.capital) }
      // One that is alone, or one behind the first letter.
      if capitals > (isCapital && folder.count > 1 ? 1 : 0) { flags.insert(.symbol) }
    }
    return WordMemo.Word(
      number: vocabulary.id(of: folder.syllable.key), flags: flags,
      value: hasSmall ? 0 : Self.romanValue(bytes, start..<at))
  }

  /// The value of a Roman number in capitals; 0 for any other word.
  private static func romanValue(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    guard range.count <= 7 else { return 0 }
    var letters: [UInt8] = []
    for offset in range {
      guard bytes[offset] == 0x49 || bytes[offset] == 0x56 || bytes[offset] == 0x58 else { return 0 }
      letters.append(bytes[offset])
    }
    return Int32(RomanNumeral.value(of: letters[...]) ?? 0)
  }

  /// The number that begins at an offset, which is moved behind it.
  private func number(at: inout Int, _ end: Int, _ isGlued: Bool, _ bytes: Span<UInt8>) -> Token {
    let start = at
    var value = 0
    while at < end, let digit = digit(at, end, bytes) {
      // Beyond nine digits it is a number of no value.
      value = min(value * 10 + digit, Int(Int32.max))
      at += 1
    }
    return Token(
      start: UInt32(start), end: UInt32(at), value: Int32(value), word: Vocabulary.Reserved.number,
      flags: isGlued ? [.number, .glued] : .number)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// The digit at an offset; an O or l that stands at a digit is one that text recognition misread.
  private func digit(_ at: Int, _ end: Int, _ bytes: Span<UInt8>) -> Int? {
    let byte = bytes[at]
    if Self.isDigit(byte) { return Int(byte) - 48 }
    let value: Int
    switch byte {
    case UInt8(ascii: "O"), UInt8(ascii: "o"): value = 0
    case UInt8(ascii: "l"): value = 1
    default: return nil
    }
    let next = at + 1 < end ? bytes[at + 1] : 0x20
    let isBehindDigit = at > 0 && Self.isDigit(bytes[at - 1])
    // A letter behind it makes it one of a word: "5o5a", "3lít".
    return Self.isDigit(next) || isBehindDigit && next < 0x80 && !(65...122).contains(next) ? value : nil
  }

  /// The number of a mark, and the mark that stands for all of its kind.
  private func mark(_ scalar: UInt32, _ letter: Letter, _ isGlued: Bool) -> (id: UInt16, scalar: UInt32) {
    switch letter.kind {
    // A straight quotation mark opens what it does not stand behind.
    case .straightQuote:
      return (isGlued ? Vocabulary.Reserved.closeQuote : Vocabulary.Reserved.openQuote, scalar)
    case .dash: return (knownMark(0x2D), 0x2D)
    case .openQuote: return (Vocabulary.Reserved.openQuote, scalar)
    case .closeQuote: return (Vocabulary.Reserved.closeQuote, scalar)
    case .ellipsis: return (knownMark(0x2026), 0x2026)
    default: return (knownMark(scalar), scalar)
    }
  }

  private func knownMark(_ scalar: UInt32) -> UInt16 {
    let id = vocabulary.id(of: Vocabulary.key(ofMark: scalar))
    return id == 0 ? Vocabulary.Reserved.otherMark : id
  }
}

extension Token {
  @inline(__always)
  fileprivate init(_ word: WordMemo.Word, _ range: Range<Int>, isGlued: Bool) {
    self.init(
      start: UInt32(range.lowerBound), end: UInt32(range.upperBound), value: word.value, word: word.number,
      flags: isGlued ? word.flags.union(.glued) : word.flags)
  }
}

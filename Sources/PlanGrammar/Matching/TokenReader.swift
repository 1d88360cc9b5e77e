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
    let letters = letters.span
    var at = range.lowerBound
    let end = range.upperBound
    var isGlued = false
    while at < end {
      if bytes[at] == 0x20 {
        at += 1
        isGlued = false
        continue
      }
      // A capital O may begin a number.
      let key = memo == nil || bytes[at] == 0x4F ? nil : WordMemo.Key(bytes, at: at)
      if let key, at + key.count <= end, let word = memo?.word(key) {
        tokens.append(Token(word, at..<(at + key.count), isGlued: isGlued))
        at += key.count
        isGlued = true
        continue
      }
      let (scalar, length) = bytes.scalar(at: at)
      let letter = Letter(scalar, in: letters)
      switch letter.kind {
      case .letter:
        // Text recognition reads the digits 0 and 1 as letters.
        if scalar == 0x4F, at + 1 < end, Self.isDigit(bytes[at + 1]) {
          at = number(from: at, end, isGlued, bytes, &tokens)
        } else {
          let start = at
          let word = word(at: &at, end, bytes, letters)
          tokens.append(Token(word, start..<at, isGlued: isGlued))
          if let key, key.count == at - start { memo?.keep(word, key) }
        }
      case .digit: at = number(from: at, end, isGlued, bytes, &tokens)
      case .space:
        at += length
        isGlued = false
        continue
      default:
        // White space that is no blank, such as the ends of lines, and the decoration of Markdown.
        if scalar <= 0x20 {
          isGlued = false
        } else if scalar != 0x2A, scalar != 0x5C {
          let (id, mark) = self.mark(scalar, letter, isGlued)
          tokens.append(
            Token(
              start: UInt32(at), end: UInt32(at + length), value: Int32(mark), word: id,
              flags: isGlued ? .glued : []))
        } else {
          at += length
          continue
        }
        at += length
        if scalar <= 0x20 { continue }
      }
      isGlued = true
    }
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
    return Int32(RomanNumeral.value(of: letters) ?? 0)
  }

  private func number(
    from start: Int, _ end: Int, _ isGlued: Bool, _ bytes: Span<UInt8>, _ tokens: inout [Token]
  ) -> Int {
    var at = start
    var value = 0
    while at < end, let digit = digit(at, end, bytes) {
      // Beyond nine digits it is a number of no value.
      value = min(value * 10 + digit, Int(Int32.max))
      at += 1
    }
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(at), value: Int32(value), word: Vocabulary.Reserved.number,
        flags: isGlued ? [.number, .glued] : .number))
    return at
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

/// Turns bytes in whatever state into clean text, keeping the way back.
struct TextCleaner {
  private let raw: [UInt8]
  private(set) var clean: [UInt8] = []
  private(set) var map = OffsetMap()
  private(set) var diagnostics: [Diagnostic] = []
  private var controls: Range<Int>?
  private var controlCount = 0
  private var badCount = 0

  /// Places of bad bytes that are told one by one; of the rest only the number is told.
  private static let mostPlaces = 50

  init(_ raw: [UInt8]) {
    self.raw = raw
    clean.reserveCapacity(raw.count)
  }

  /// Whether the bytes are clean text already: well-formed, composed, and without characters that are left out.
  /// - Complexity: O(*n*) in the number of bytes.
  static func isClean(_ raw: [UInt8]) -> Bool { endOfClean(raw, from: 0) == raw.count }

  /// Where the clean text that begins at an offset ends: before the first byte that may need a change.
  private static func endOfClean(_ raw: [UInt8], from start: Int) -> Int {
    raw.withUnsafeBytes { bytes in
      let count = bytes.count
      var at = start
      // Where bytes are no longer looked at one by one.
      var stride = start + 2
      while at < count {
        if at >= stride {
          at = endOfPlain(bytes, from: at)
          stride = at + plainWidth
          guard at < count else { break }
        }
        let byte = bytes[at]
        if byte < 0x80 {
          guard byte >= 0x20 ? byte != 0x7F : byte == 0x0A || byte == 0x09 || byte == 0x0C else { return at }
          at += 1
          continue
        }
        guard at + 1 < count else { return at }
        let second = bytes[at + 1]
        guard second & 0xC0 == 0x80 else { return at }
        switch byte {
        case 0xC3...0xCB, 0xCE...0xDF:
          at += 2
          continue
        case 0xC2:
          // Controls, the no-break space and the soft hyphen stand here.
          guard second > 0xA0, second != 0xAD else { return at }
          at += 2
          continue
        default: break
        }
        guard at + 2 < count else { return at }
        let third = bytes[at + 2]
        guard third & 0xC0 == 0x80 else { return at }
        switch byte {
        case 0xE1, 0xE4...0xEC, 0xEE: break
        case 0xE2:
          // Spaces, marks of direction and line ends stand among the punctuation.
          if second == 0x81 || (second == 0x80 && !(0x90...0xA7).contains(third) && third != 0xB0) {
            return at
          }
        default: return at
        }
        at += 3
      }
      return at
    }
  }

  /// How many bytes are taken at a time where they need no closer look.
  private static let plainWidth = 16

  /// Where bytes begin that need a closer look, behind two or more that are clean: text of ASCII and of the letters that
  /// Vietnamese has is passed over.
  private static func endOfPlain(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    typealias Bytes = SIMD16<UInt8>
    // With a plain number in its place an operation would be done byte by byte.
    func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }
    var at = start
    while at + plainWidth <= bytes.count {
      let these = bytes.loadUnaligned(fromByteOffset: at, as: Bytes.self)
      let before = bytes.loadUnaligned(fromByteOffset: at - 1, as: Bytes.self)
      let twoBefore = bytes.loadUnaligned(fromByteOffset: at - 2, as: Bytes.self)
      let continues = (these & all(0xC0)) .== all(0x80)
      let isToContinue = (before .>= all(0xC0)) .| (twoBefore .>= all(0xE0))
      let isControl = (these .< all(0x20)) .& (these .!= all(0x0A)) .| (these .== all(0x7F))
      // The no-break space, combining marks, and what has three bytes or more but for the letters with tones.
      let isOther =
        ((these &- all(0xC0)) .< all(3)) .| ((these & all(0xFE)) .== all(0xCC))
        .| (these .>= all(0xE0)) .& (these .!= all(0xE1))
      let isLooked = (continues .^ isToContinue) .| isControl .| isOther
      let halves = unsafeBitCast(isLooked, to: SIMD2<UInt64>.self)
      guard halves.x | halves.y == 0 else { break }
      at += plainWidth
    }
    // Back to where the last scalar begins, unless it is whole.
    if at > start { at -= bytes[at - 1] >= 0xC0 ? 1 : bytes[at - 2] >= 0xE0 ? 2 : 0 }
    return at
  }

  /// - Complexity: O(*n*) in the number of bytes.
  mutating func run() {
    var offset = 0
    while offset < raw.count {
      let end = Self.endOfClean(raw, from: offset)
      if end > offset {
        map.note(clean: clean.count, raw: offset)
        clean.append(contentsOf: raw[offset..<end])
        offset = end
        continue
      }
      let length = wellFormedLength(at: offset)
      guard length > 0 else {
        offset = replaceBadBytes(from: offset)
        continue
      }
      let (scalar, _) = raw.span.scalar(at: offset)
      take(scalar, at: offset, length: length)
      offset += length
    }
    map.note(clean: clean.count, raw: raw.count)
    if let controls {
      diagnostics.append(
        Diagnostic(
          .note, .controlCharacters, "\(controlCount) control characters left out, the first here",
          vi: "bỏ \(controlCount) ký tự điều khiển, ký tự đầu ở đây",
          span: controls))
    }
    if badCount > Self.mostPlaces {
      diagnostics.append(
        Diagnostic(
          .warning, .badBytes, "\(badCount) places in all hold bytes that are not UTF-8",
          vi: "có tất cả \(badCount) chỗ không phải UTF-8", span: 0..<raw.count)
      )
    }
  }

  private mutating func take(_ scalar: UInt32, at offset: Int, length: Int) {
    switch scalar {
    case 0x0D:
      if offset + 1 < raw.count, raw[offset + 1] == 0x0A { return }
      write(0x0A, at: offset)
    case 0x0B, 0x85, 0x2028, 0x2029:
      write(0x0A, at: offset)
    case 0x09, 0x0A, 0x0C:
      write(scalar, at: offset)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      write(0x20, at: offset)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF:
      break
    case 0..<0x20, 0x7F, 0x80..<0xA0:
      controlCount += 1
      if controls == nil { controls = offset..<offset + length }
    case 0x300...0x36F:
      compose(scalar, at: offset)
    default:
      write(scalar, at: offset)
    }
  }

  private mutating func write(_ scalar: UInt32, at offset: Int) {
    map.note(clean: clean.count, raw: offset)
    append(scalar)
  }

  private mutating func append(_ scalar: UInt32) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: scalar >> shift & 0x3F | 0x80) }
    switch scalar {
    case 0..<0x80:
      clean.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      clean.append(UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0))
      clean.append(tail(0))
    case 0x800..<0x1_0000:
      clean.append(UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0))
      clean.append(tail(6))
      clean.append(tail(0))
    default:
      clean.append(UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0))
      clean.append(tail(12))
      clean.append(tail(6))
      clean.append(tail(0))
    }
  }

  /// Adds a combining mark to the letter before it, or keeps it as it stands where no such letter of the alphabet is.
  private mutating func compose(_ mark: UInt32, at offset: Int) {
    if let start = startOfLastLetter, let (tone, shape) = LetterTable.mark(mark) {
      let letters = LetterTable.letters
      let letter = Letter(clean.span.scalar(at: start).value, in: letters.span)
      var base = letter.base
      var newTone = letter.tone
      if tone != 0, newTone == 0 { newTone = tone }
      if shape != 0, let shaped = LetterTable.shaped(base: base, shape) { base = shaped }
      let changed = base != letter.base || newTone != letter.tone
      let scalar = LetterTable.composed[Int(base << 4 | newTone << 1) | (letter.isCapital ? 1 : 0)]
      if changed, scalar != 0 {
        clean.removeSubrange(start...)
        append(UInt32(scalar))
        return
      }
    }
    map.note(clean: clean.count, raw: offset)
    append(mark)
  }

  /// Where the last scalar of the clean text begins, if it is a letter.
  private var startOfLastLetter: Int? {
    var start = clean.count - 1
    while start >= 0, clean[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return nil }
    let letters = LetterTable.letters
    let letter = Letter(clean.span.scalar(at: start).value, in: letters.span)
    return letter.kind == .letter ? start : nil
  }

  private mutating func replaceBadBytes(from start: Int) -> Int {
    var end = start + 1
    while end < raw.count, raw[end] >= 0x80, wellFormedLength(at: end) == 0 { end += 1 }
    write(0xFFFD, at: start)
    badCount += 1
    if badCount <= Self.mostPlaces {
      let bytes = raw[start..<min(end, start + 8)].map { String($0, radix: 16, uppercase: true) }
      let print = bytes.joined(separator: " ") + (end - start > 8 ? " …" : "")
      diagnostics.append(
        Diagnostic(
          .warning, .badBytes, "not UTF-8: \(print); read as U+FFFD",
          vi: "không phải UTF-8: \(print); đọc là U+FFFD", span: start..<end))
    }
    return end
  }

  /// The length of the well-formed UTF-8 sequence that begins at an offset; 0 where none does.
  private func wellFormedLength(at offset: Int) -> Int {
    let first = raw[offset]
    if first < 0x80 { return 1 }
    func continues(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < raw.count && range.contains(raw[offset + distance])
    }
    switch first {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}

/// A syllable folded to a number: letters without case, tone apart from the letters, final i and y alike.
///
/// Equal numbers are equal syllables: hoà is hòa, uỷ is ủy, sỹ is sĩ, and đ is not d. Digits count as letters.
/// Public, as the compiler lets the loops of other modules see into nothing less.
public struct Syllable: Hashable, Sendable {
  public let key: UInt64

  @inlinable
  public init(key: UInt64) { self.key = key }

  /// No syllable.
  @inlinable
  public static var none: Syllable { Syllable(key: 0) }

  /// The first letter as a bit, that of i for both i and y; all bits for a syllable that is too long to tell.
  package var firstLetter: UInt64 {
    key >> 63 == 1 ? .max : Self.bit(ofLetter: UInt32(truncatingIfNeeded: key & 63))
  }

  fileprivate static func bit(ofLetter base: UInt32) -> UInt64 {
    1 &<< UInt64(base == Letter.y ? Letter.i : base)
  }

  @inlinable
  public static func == (left: Syllable, right: Syllable) -> Bool { left.key == right.key }
  @inlinable
  public static func != (left: Syllable, right: Syllable) -> Bool { left.key != right.key }
}

/// Reads a text syllable by syllable.
package struct SyllableReader: Sendable {
  /// The offset behind the last syllable read.
  package private(set) var offset: Int
  private let end: Int
  /// Where the last syllable read begins.
  package private(set) var start = 0
  /// The kinds of punctuation passed over before the last syllable, one bit each.
  package private(set) var passed: UInt32 = 0

  /// Reads a range of well-formed UTF-8.
  package init(_ range: Range<Int>) {
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The first letter of a text as a bit, as a syllable tells it, and where it stands; nil where there is none.
  /// - Complexity: O(*n*) in the bytes before it.
  package static func firstLetter(
    of bytes: Span<UInt8>, _ range: Range<Int>, letters: Span<UInt32>
  ) -> (bit: UInt64, offset: Int)? {
    var at = range.lowerBound
    while at < range.upperBound {
      let (letter, length) = bytes.letter(at: at, in: letters)
      if letter.base != 0 { return (Syllable.bit(ofLetter: letter.base), at) }
      at += length
    }
    return nil
  }

  /// The next syllable, or `Syllable.none` at the end; `letters` is `LetterTable.letters`.
  /// - Complexity: O(*n*) in the bytes passed over and read.
  package mutating func next(in bytes: Span<UInt8>, letters: Span<UInt32>) -> Syllable {
    passed = 0
    var folder = SyllableFolder()
    var at = offset
    while at < end {
      let (letter, length) = bytes.letter(at: at, in: letters)
      if letter.base == 0 {
        if !folder.isEmpty { break }
        passed |= letter.kindBit
        at += length
        continue
      }
      if folder.isEmpty { start = at }
      folder.add(letter)
      at += length
    }
    offset = at
    return folder.syllable
  }
}

extension Span where Element == UInt8 {
  /// The scalar value at `offset` of well-formed UTF-8, and its length in bytes.
  @inlinable @inline(__always)
  public func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(self[offset + 1]) & 0x3F, 2) }
    let second = UInt32(self[offset + 1]) & 0x3F
    let third = UInt32(self[offset + 2]) & 0x3F
    if first < 0xF0 { return ((first & 0xF) << 12 | second << 6 | third, 3) }
    return ((first & 7) << 18 | second << 12 | third << 6 | UInt32(self[offset + 3]) & 0x3F, 4)
  }

  /// The letter at `offset` of well-formed UTF-8, and its length in bytes; `letters` is `LetterTable.letters`.
  @inlinable @inline(__always)
  public func letter(at offset: Int, in letters: Span<UInt32>) -> (letter: Letter, length: Int) {
    let first = Int(self[offset])
    if first < 0x80 { return (Letter(bits: letters[first]), 1) }
    let (scalar, length) = scalar(at: offset)
    return (Letter(scalar, in: letters), length)
  }
}

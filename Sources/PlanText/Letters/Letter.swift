/// A scalar as the reader sees it: which letter of the alphabet, tone, case, width on the page, and kind.
///
/// Packed into 32 bits so that a table of them answers every question about a scalar with one load. Public, as the
/// compiler lets the loops of other modules see into nothing less.
public struct Letter: Equatable, Sendable {
  /// Bits 0–5 the letter without tone and case, 6–8 the tone, 9 capital, 10–13 the kind, 16–25 the width.
  public let bits: UInt32

  @inlinable
  public init(bits: UInt32) { self.bits = bits }

  /// The letter of a scalar; `letters` is `LetterTable.letters`.
  @inlinable @inline(__always)
  public init(_ scalar: UInt32, in letters: Span<UInt32>) {
    bits = letters[min(Int(scalar), letters.count - 1)]
  }

  /// What a scalar is to the layout of a line.
  ///
  /// A number and no enumeration, which the compiler would make from the bits by a call for each letter.
  public struct Kind: Equatable, Sendable {
    public let rawValue: UInt32

    @inlinable
    init(_ rawValue: UInt32) { self.rawValue = rawValue }

    @inlinable
    public static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }

    @inlinable public static var other: Kind { Kind(0) }
    @inlinable public static var letter: Kind { Kind(1) }
    @inlinable public static var digit: Kind { Kind(2) }
    @inlinable public static var space: Kind { Kind(3) }
    @inlinable public static var period: Kind { Kind(4) }
    @inlinable public static var comma: Kind { Kind(5) }
    @inlinable public static var semicolon: Kind { Kind(6) }
    @inlinable public static var colon: Kind { Kind(7) }
    @inlinable public static var dash: Kind { Kind(8) }
    @inlinable public static var slash: Kind { Kind(9) }
    @inlinable public static var openQuote: Kind { Kind(10) }
    @inlinable public static var closeQuote: Kind { Kind(11) }
    @inlinable public static var straightQuote: Kind { Kind(12) }
    @inlinable public static var openBracket: Kind { Kind(13) }
    @inlinable public static var closeBracket: Kind { Kind(14) }
    @inlinable public static var ellipsis: Kind { Kind(15) }
  }

  /// The letter without tone and case, 1...33, a digit, 34...43, or 0 for anything else.
  @inlinable
  public var base: UInt32 { bits & 0x3F }
  /// 0 none, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below.
  @inlinable
  public var tone: UInt32 { bits >> 6 & 7 }
  @inlinable
  public var isCapital: Bool { bits & 0x200 != 0 }
  @inlinable
  public var kind: Kind { Kind(bits >> 10 & 0xF) }
  /// The bit of the kind in a set of kinds.
  @inlinable
  public var kindBit: UInt32 { 1 &<< (bits >> 10 & 0xF) }
  /// The width in thousandths of the font size of a Times-like face.
  @inlinable
  public var width: UInt32 { bits >> 16 }

  /// The letters and digits in the order of their `base`, from 1.
  package static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz0123456789".unicodeScalars)
  @inlinable static var d: UInt32 { 7 }
  @inlinable static var i: UInt32 { 13 }
  @inlinable static var q: UInt32 { 23 }
  @inlinable static var u: UInt32 { 27 }
  @inlinable static var y: UInt32 { 32 }
  /// One bit for each `base` that is a vowel letter.
  @usableFromInline static let vowels: UInt64 = {
    var set: UInt64 = 0
    for (index, letter) in alphabet.enumerated() where "aăâeêioôơuưy".unicodeScalars.contains(letter) {
      set |= 1 << UInt64(index + 1)
    }
    return set
  }()
}

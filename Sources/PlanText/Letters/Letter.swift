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
  @inlinable
  public init(_ scalar: UInt32, in letters: Span<UInt32>) {
    bits = letters[min(Int(scalar), letters.count - 1)]
  }

  /// What a scalar is to the layout of a line.
  public enum Kind: UInt32, Sendable {
    case other, letter, digit, space, period, comma, semicolon, colon, dash, slash
    case openQuote, closeQuote, straightQuote, openBracket, closeBracket, ellipsis

    @inlinable
    public static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }
    @inlinable
    public static func != (left: Kind, right: Kind) -> Bool { left.rawValue != right.rawValue }
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
  public var kind: Kind { Kind(rawValue: bits >> 10 & 0xF) ?? .other }
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

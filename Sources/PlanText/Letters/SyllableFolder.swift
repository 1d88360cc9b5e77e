/// Folds the letters of a syllable, one after the other, to its number.
///
/// Public, as the compiler lets the loops of other modules see into nothing less.
public struct SyllableFolder: Sendable {
  @usableFromInline var key: UInt64 = 0
  @usableFromInline var shift: UInt64 = 0
  @usableFromInline var tone: UInt64 = 0

  @inlinable
  public init() {}

  /// Whether no letter was taken yet.
  @inlinable
  public var isEmpty: Bool { shift == 0 }

  /// How many letters were taken.
  @inlinable
  public var count: Int { Int(shift / 6) }

  /// Takes the next letter or digit.
  @inlinable @inline(__always)
  public mutating func add(_ letter: Letter) {
    let base = letter.base
    if shift < 54 {
      key |= UInt64(base) &<< shift
    } else {
      key = (key ^ UInt64(base)) &* 0x9E37_79B9_7F4A_7C15 | 1 << 63
    }
    shift &+= 6
    if letter.tone != 0 { tone = UInt64(letter.tone) }
  }

  /// The syllable of the letters taken; `Syllable.none` before the first.
  @inlinable @inline(__always)
  public var syllable: Syllable {
    if shift == 0 { return .none }
    guard shift <= 54, endsInPlainY else { return Syllable(key: key | tone << 60) }
    return Syllable(key: (key ^ UInt64(Letter.y ^ Letter.i) &<< (shift - 6)) | tone << 60)
  }

  /// Whether it ends in a y that could be an i: behind no other vowel, save the u of "quy".
  @inlinable @inline(__always)
  var endsInPlainY: Bool {
    guard letter(fromEnd: 1) == Letter.y else { return false }
    let previous = letter(fromEnd: 2)
    return Letter.vowels &>> UInt64(previous) & 1 == 0
      || previous == Letter.u && letter(fromEnd: 3) == Letter.q
  }

  /// The letter some places before the end; 0 where there is none.
  @inlinable @inline(__always)
  func letter(fromEnd places: UInt64) -> UInt32 {
    shift < places * 6 ? 0 : UInt32(truncatingIfNeeded: key &>> (shift - places * 6) & 0x3F)
  }
}

/// Folds the letters of a syllable, one after the other, to its number.
///
/// Public, as the compiler lets the loops of other modules see into nothing less.
public struct SyllableFolder: Sendable {
  @usableFromInline var key: UInt64 = 0
  @usableFromInline var shift: UInt64 = 0
  @usableFromInline var tone: UInt64 = 0
  @usableFromInline var previous: UInt32 = 0
  @usableFromInline var beforePrevious: UInt32 = 0
  @usableFromInline var last: UInt32 = 0

  @inlinable
  public init() {}

  /// Takes the next letter or digit.
  @inlinable
  public mutating func add(_ letter: Letter) {
    let base = letter.base
    if shift < 54 {
      key |= UInt64(base) &<< shift
    } else {
      key = (key ^ UInt64(base)) &* 0x9E37_79B9_7F4A_7C15 | 1 << 63
    }
    shift += 6
    if letter.tone != 0 { tone = UInt64(letter.tone) }
    beforePrevious = previous
    previous = last
    last = base
  }

  /// The syllable of the letters taken; `Syllable.none` before the first.
  @inlinable
  public var syllable: Syllable {
    if shift == 0 { return .none }
    var key = key
    // A y that could be an i: behind no other vowel, save the u of "quy".
    if last == Letter.y, shift <= 54 {
      let isPlain = previous == 0 || Letter.vowels &>> UInt64(previous) & 1 == 0
      if isPlain || previous == Letter.u && beforePrevious == Letter.q {
        key ^= UInt64(Letter.y ^ Letter.i) &<< (shift - 6)
      }
    }
    return Syllable(key: key | tone << 60)
  }
}

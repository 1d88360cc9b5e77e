/// The words and marks that a reader met last, by their bytes: most of a text come again, and are not read anew.
package struct WordMemo: Sendable {
  /// What a word or mark is wherever its bytes stand.
  struct Word: Sendable {
    var number: UInt16 = 0
    var flags: Token.Flags = []
    /// Of a Roman number in capitals, or the scalar of a mark.
    var value: Int32 = 0
  }

  /// The bytes of a word, 1 to 15 of them, and their count.
  struct Key: Sendable {
    fileprivate var first: UInt64
    fileprivate var rest: UInt64 = 0
    let count: Int

    /// The letters of ASCII and the bytes above it that follow each other from an offset on, taken eight at a time, or
    /// the one byte there that is neither; nil where there are more than 15, or the text ends too soon to tell.
    @inline(__always)
    init?(_ bytes: Span<UInt8>, at start: Int) {
      guard start + 16 <= bytes.count else { return nil }
      first = bytes.word(at: start)
      var count = Self.count(ofWordBytes: first)
      if count < 8 {
        if count == 0 { count = 1 }
        first &= 1 &<< UInt64(count * 8) &- 1
      } else {
        rest = bytes.word(at: start + 8)
        let more = Self.count(ofWordBytes: rest)
        guard more < 8 else { return nil }
        rest &= 1 &<< UInt64(more * 8) &- 1
        count += more
      }
      rest |= UInt64(count) << 56
      self.count = count
    }

    /// How many bytes from the lowest on are letters of ASCII or above it.
    @inline(__always)
    private static func count(ofWordBytes word: UInt64) -> Int {
      let ones: UInt64 = 0x0101_0101_0101_0101
      let tops = ones << 7
      // The bytes as small letters of ASCII; a sum has its top bit where the byte is no less than "a", or more than "z".
      let small = (word | ones << 5) & ~tops
      let isLetter = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
      let others = ~(word | isLetter) & tops
      return others.trailingZeroBitCount / 8
    }

    @inline(__always)
    fileprivate var slot: Int {
      let hash = (first ^ rest &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: hash &>> (64 - WordMemo.bits)) * 2
    }
  }

  private struct Slot: Sendable {
    var first: UInt64 = 0
    var rest: UInt64 = 0
    var word = Word()
  }

  private static let bits: UInt64 = 11
  /// Two slots beside each other for each hash, the word that was kept last in the first of them.
  private var slots = [Slot](repeating: Slot(), count: 2 << Int(bits))

  @inline(__always)
  func word(_ key: Key) -> Word? {
    let slot = slots[key.slot]
    if slot.first == key.first, slot.rest == key.rest { return slot.word }
    let other = slots[key.slot + 1]
    return other.first == key.first && other.rest == key.rest ? other.word : nil
  }

  mutating func keep(_ word: Word, _ key: Key) {
    slots[key.slot + 1] = slots[key.slot]
    slots[key.slot] = Slot(first: key.first, rest: key.rest, word: word)
  }
}

extension Span where Element == UInt8 {
  /// The eight bytes from an offset on, the first one lowest.
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

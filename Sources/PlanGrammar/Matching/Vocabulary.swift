internal import PlanText

/// The words of a grammar as small numbers; a word that it does not use is 0.
struct Vocabulary: Sendable {
  /// Numbers of the tokens that are no words, the same in every grammar.
  enum Reserved {
    static let unknown: UInt16 = 0
    static let number: UInt16 = 1
    static let openQuote: UInt16 = 2
    static let closeQuote: UInt16 = 3
    /// Marks that no rule asks for.
    static let otherMark: UInt16 = 4
    /// Behind these the marks and words of the grammar are numbered.
    static let count: UInt16 = 5
  }

  private struct Slot {
    var key: UInt64 = 0
    var id: UInt16 = 0
  }

  /// Empty slots have the key 0; the count is a power of two, at most half filled.
  private var slots = [Slot](repeating: Slot(), count: 256)
  private var words = 0
  /// Whether a word found no room; it is as one that the grammar does not use.
  private(set) var isFull = false

  /// The most words that there is room for.
  static let most = 60_000
  private(set) var count = Reserved.count

  /// The number of a key, or 0.
  @inline(__always)
  func id(of key: UInt64) -> UInt16 {
    let mask = slots.count - 1
    var at = Self.place(key) & mask
    while slots[at].key != 0 {
      if slots[at].key == key { return slots[at].id }
      at = (at + 1) & mask
    }
    return 0
  }

  /// The number of a key, given to it where it has none.
  mutating func add(_ key: UInt64) -> UInt16 {
    let known = id(of: key)
    if known != 0 { return known }
    guard words < Self.most else {
      isFull = true
      return Reserved.unknown
    }
    if (words + 1) * 2 > slots.count {
      let old = slots
      slots = [Slot](repeating: Slot(), count: old.count * 2)
      for slot in old where slot.key != 0 { insert(slot) }
    }
    insert(Slot(key: key, id: count))
    words += 1
    count += 1
    return count - 1
  }

  private mutating func insert(_ slot: Slot) {
    let mask = slots.count - 1
    var at = Self.place(slot.key) & mask
    while slots[at].key != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  /// The key of a mark, which no syllable has: their letters never fill the lowest six bits with 63.
  @inline(__always)
  static func key(ofMark scalar: UInt32) -> UInt64 { UInt64(scalar) << 8 | 63 }

  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// Gives a word or mark of a text its number.
  private mutating func learn(_ token: Token, of bytes: [UInt8]) {
    guard token.flags.contains(.word) else {
      _ = add(Self.key(ofMark: UInt32(token.value)))
      return
    }
    var reader = SyllableReader(token.range)
    let letters = LetterTable.letters
    _ = add(reader.next(in: bytes.span, letters: letters.span).key)
  }

  /// The tokens of a text of the grammar, whose words and marks get numbers.
  mutating func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    TokenReader(self).read(bytes.span, 0..<bytes.count, into: &tokens)
    let isNew = { (token: Token) in token.word == Reserved.unknown || token.word == Reserved.otherMark }
    guard tokens.contains(where: isNew) else { return tokens }
    for token in tokens where isNew(token) { learn(token, of: bytes) }
    tokens.removeAll(keepingCapacity: true)
    TokenReader(self).read(bytes.span, 0..<bytes.count, into: &tokens)
    return tokens
  }
}

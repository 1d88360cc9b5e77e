internal import PlanText

/// The words of a grammar as small numbers; a word that it does not use is 0.
@usableFromInline
struct Vocabulary: Sendable {
  /// Numbers of the tokens that are no words, the same in every grammar.
  @usableFromInline
  enum Reserved {
    static let unknown: UInt16 = 0
    static let number: UInt16 = 1
    @inlinable
    static var openQuote: UInt16 { 2 }
    @inlinable
    static var closeQuote: UInt16 { 3 }
    /// Marks that no rule asks for.
    static let otherMark: UInt16 = 4
    /// Behind these the marks and words of the grammar are numbered.
    static let count: UInt16 = 5
  }

  /// The numbers by a hash of their keys, 0 where a slot is empty; the count is a power of two, at most half filled.
  private var slots = [UInt16](repeating: 0, count: 256)
  /// What a hash is moved by to be a slot.
  private var shift: UInt64 = 64 - 8
  /// The key of each number.
  private(set) var keys = [UInt64](repeating: 0, count: Int(Reserved.count))
  /// Whether a word found no room; it is as one that the grammar does not use.
  private(set) var isFull = false

  /// The most words that there is room for.
  static let most = 60_000
  var count: UInt16 { UInt16(keys.count) }

  /// The number of a key, or 0.
  @inline(__always)
  func id(of key: UInt64) -> UInt16 {
    let mask = slots.count - 1
    var at = place(key)
    while true {
      let id = slots[at]
      if id == 0 || keys[Int(id)] == key { return id }
      at = (at + 1) & mask
    }
  }

  /// The number of a key, given to it where it has none.
  mutating func add(_ key: UInt64) -> UInt16 {
    let known = id(of: key)
    if known != 0 { return known }
    let words = keys.count - Int(Reserved.count)
    guard words < Self.most else {
      isFull = true
      return Reserved.unknown
    }
    let id = count
    keys.append(key)
    if (words + 1) * 2 > slots.count {
      slots = [UInt16](repeating: 0, count: slots.count * 2)
      shift -= 1
      for id in Reserved.count...id { insert(id) }
    } else {
      insert(id)
    }
    return id
  }

  private mutating func insert(_ id: UInt16) {
    let mask = slots.count - 1
    var at = place(keys[Int(id)])
    while slots[at] != 0 { at = (at + 1) & mask }
    slots[at] = id
  }

  /// The key of a mark, which no syllable has: their letters never fill the lowest six bits with 63.
  @inline(__always)
  static func key(ofMark scalar: UInt32) -> UInt64 { UInt64(scalar) << 8 | 63 }

  /// The bit of a word in a set of words that keeps one for each value of a small hash.
  @inline(__always)
  static func bit(_ word: UInt16) -> UInt64 { 1 &<< (UInt64(word) &* 0x9E37_79B9_7F4A_7C15 &>> 58) }

  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  /// Gives a word or mark of a text its number.
  private mutating func learn(_ token: Token, of bytes: [UInt8]) -> UInt16 {
    guard token.flags.contains(.word) else {
      let id = add(Self.key(ofMark: UInt32(token.value)))
      return id == Reserved.unknown ? Reserved.otherMark : id
    }
    var reader = SyllableReader(token.range)
    let letters = LetterTable.letters
    return add(reader.next(in: bytes.span, letters: letters.span).key)
  }

  /// The tokens of a text; its words get no numbers.
  func knownTokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var memo: WordMemo?
    TokenReader(self).read(bytes.span, 0..<bytes.count, into: &tokens, &memo)
    return tokens
  }

  /// The tokens of a text of the grammar, whose words and marks get numbers.
  mutating func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 3 + 1)
    // Words get their numbers only now.
    var memo: WordMemo?
    TokenReader(self).read(bytes.span, 0..<bytes.count, into: &tokens, &memo)
    for index in tokens.indices
    where tokens[index].word == Reserved.unknown || tokens[index].word == Reserved.otherMark {
      tokens[index].word = learn(tokens[index], of: bytes)
    }
    return tokens
  }
}

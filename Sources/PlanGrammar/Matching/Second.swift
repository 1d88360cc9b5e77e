/// What may stand behind that with which a match of a rule begins: most tries of a rule end there.
struct Second: Sendable {
  /// The words that may, a bit for each value of a small hash.
  private(set) var words: UInt64 = 0
  /// The lists and rules of which a span may, as a chart keeps them.
  private(set) var spans: UInt64 = 0
  /// The kinds of tokens that may, a bit for each.
  private(set) var kinds: UInt32 = 0
  /// Not 0 where a match may be over, or any word may stand.
  private(set) var over: UInt32 = 0

  /// What stands behind some tokens: the bits of a word and of its kind, and the lists and rules that found something
  /// there.
  struct Behind {
    var word: UInt64 = 0
    var begun: UInt64 = 0
    var kind: UInt32 = 0
  }

  @inline(__always)
  func mayBe(_ behind: Behind) -> Bool {
    words & behind.word | spans & behind.begun | UInt64(kinds & behind.kind | over) != 0
  }

  mutating func formUnion(_ other: Second) {
    words |= other.words
    spans |= other.spans
    kinds |= other.kinds
    over |= other.over
  }
}

extension Second {
  /// What may stand behind a position of an automaton.
  init(behind position: Int, of automaton: Automaton) {
    self.init()
    if automaton.last >> UInt64(position) & 1 == 1 { over = 1 }
    var bits = automaton.follow[position]
    while bits != 0 {
      let test = automaton.positions[bits.trailingZeroBitCount].test
      switch test {
      case .word(let word), .exact(let word, _): words |= Vocabulary.bit(word)
      case .number, .token(.number): words |= Vocabulary.bit(Vocabulary.Reserved.number)
      case .token(.openQuote): words |= Vocabulary.bit(Vocabulary.Reserved.openQuote)
      case .token(.closeQuote): words |= Vocabulary.bit(Vocabulary.Reserved.closeQuote)
      case .token: kinds |= TokenKind(test).kinds
      case .roman, .inner: over = 1
      case .span(let number): spans |= RuleNumbers.bit(number)
      }
      bits &= bits - 1
    }
  }
}

/// A test of what a token is: by its flags, and by its value.
struct TokenKind: Sendable, Equatable {
  private(set) var needed: Token.Flags = []
  private(set) var excluded: Token.Flags = []
  private(set) var low = Int32.min
  private(set) var high = Int32.max
  private(set) var isRoman = false

  @inline(__always)
  func takes(_ flags: Token.Flags) -> Bool {
    flags.intersection(needed.union(excluded)) == needed
  }

  @inline(__always)
  func takes(_ token: Token) -> Bool {
    takes(token.flags) && token.value >= low && token.value <= high
  }
}

extension TokenKind {
  /// The kinds of tokens whose flags it takes, a bit for each of `Token.Flags.kind`.
  var kinds: UInt32 {
    (0..<Token.Flags.kindCount).reduce(0) { takes(Token.Flags(kind: $1)) ? $0 | 1 << UInt32($1) : $0 }
  }

  init(_ test: Automaton.Test) {
    self.init()
    switch test {
    case .number(let low, let high): (needed, self.low, self.high) = (.number, low, high)
    case .roman(let low, let high): (needed, self.low, self.high, isRoman) = (.word, low, high, true)
    case .token(.word): needed = .word
    case .token(.capital): (needed, excluded) = ([.word, .capital], .inCapitals)
    case .token(.symbol): needed = .symbol
    case .token(.number): needed = .number
    case .token(.openQuote), .token(.closeQuote), .word, .exact, .inner, .span: break
    }
  }
}

extension Token.Flags {
  static let kindCount = 32

  /// The flags that tests ask for as one small number.
  @inline(__always)
  var kind: Int { Int(rawValue & 15 | (rawValue & Self.inCapitals.rawValue) >> 7) }

  /// The flags of a kind.
  init(kind: Int) {
    self.init(rawValue: UInt16(kind & 15))
    if kind > 15 { insert(.inCapitals) }
  }
}

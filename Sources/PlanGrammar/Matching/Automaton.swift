/// A rule made ready: at most 64 positions, of which each tests a token or takes a span, and which may follow which.
struct Automaton: Sendable {
  /// The most positions that a rule may have.
  static let most = 64

  /// What a position takes.
  enum Test: Sendable, Equatable {
    /// A word or mark of the vocabulary.
    case word(UInt16)
    /// A token that is written so, letter by letter.
    case exact(UInt16, [UInt8])
    case number(Int32, Int32)
    case roman(Int32, Int32)
    case token(TokenTest)
    /// Any token that ends no sentence.
    case inner
    /// What a list or another rule found: its number.
    case span(UInt16)
  }

  struct Position: Sendable {
    let test: Test
    /// Whether it must stand at the token before without white space.
    let isGlued: Bool
    /// Whether it must begin with a capital.
    var isCapital = false
    /// The names under which its words are kept, one bit for each name of the rule.
    let captures: UInt32
  }

  var positions: [Position] = []
  /// The positions behind each one, a bit for each.
  var follow: [UInt64] = []
  var first: UInt64 = 0
  var last: UInt64 = 0
  /// The names of the captures, in the order of their bits.
  var captures: [String] = []
  /// The most tokens that it covers.
  var reach = 0

  /// The positions before each one, a bit for each.
  var precede: [UInt64] {
    var precede = [UInt64](repeating: 0, count: follow.count)
    for (position, bits) in follow.enumerated() {
      var bits = bits
      while bits != 0 {
        precede[bits.trailingZeroBitCount] |= 1 << UInt64(position)
        bits &= bits - 1
      }
    }
    return precede
  }

  /// The most steps that a match from one token takes: the positions that may be tried, at each token they may be.
  ///
  /// `lengths` are the tokens that what each list or rule finds may cover, by its number.
  func steps(_ lengths: [ClosedRange<Int>]) -> Int {
    var active = [UInt64](repeating: 0, count: reach + 1)
    active[0] = first
    var steps = 0
    for offset in 0..<reach where active[offset] != 0 {
      steps += active[offset].nonzeroBitCount
      var rest = active[offset]
      while rest != 0 {
        let position = rest.trailingZeroBitCount
        rest &= rest - 1
        var ends = 1...1
        if case .span(let number) = positions[position].test { ends = lengths[Int(number)] }
        for end in ends where offset + end <= reach { active[offset + end] |= follow[position] }
      }
    }
    return steps
  }
}

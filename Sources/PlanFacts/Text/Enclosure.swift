internal import PlanGrammar

/// Tells on the way through a block whether a place stands within brackets or quotation marks.
///
/// What is opened and not closed within the block encloses nothing, nor does what is closed very far away.
struct Enclosure {
  enum Marks {
    case brackets, quotationMarks
  }

  private let marks: Marks
  private let tokens: Range<Int>
  /// The outermost pairs, each from its opening mark to its closing one; nil until they are asked for.
  private var pairs: [ClosedRange<Int>]?
  /// The first pair that does not end before the last token asked for.
  private var next = 0

  /// The enclosures of a block of these tokens.
  init(_ marks: Marks, in tokens: Range<Int>) {
    self.marks = marks
    self.tokens = tokens
  }

  /// Whether something is open before a token that is not before the last one asked for.
  /// - Complexity: O(*n*) in the tokens of the block, over all tokens asked for.
  mutating func isOpen(before token: Int, in text: FactText) -> Bool {
    let pairs = pairs ?? Self.pairs(of: marks, in: tokens, of: text)
    self.pairs = pairs
    while next < pairs.count, pairs[next].upperBound < token { next += 1 }
    return next < pairs.count && pairs[next].lowerBound < token
  }

  private static func pairs(of marks: Marks, in tokens: Range<Int>, of text: FactText) -> [ClosedRange<Int>] {
    var pairs: [ClosedRange<Int>] = []
    if marks == .brackets, !text.holds(0x28, in: tokens) { return pairs }
    var open: [Int] = []
    for token in tokens {
      if isMark(token, marks, opening: true, in: text) {
        open.append(token)
      } else if let start = open.last, isMark(token, marks, opening: false, in: text) {
        open.removeLast()
        guard token - start <= FactText.longestSentence else { continue }
        while let inner = pairs.last, inner.lowerBound > start { pairs.removeLast() }
        pairs.append(start...token)
      }
    }
    return pairs
  }

  private static func isMark(_ token: Int, _ marks: Marks, opening: Bool, in text: FactText) -> Bool {
    switch marks {
    case .brackets: text.scalar(at: token) == (opening ? 0x28 : 0x29)
    case .quotationMarks: text.token(token).mark == (opening ? .openQuote : .closeQuote)
    }
  }
}

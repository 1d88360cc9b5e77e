extension RuleTables {
  /// Where what a position takes ends, if it may stand at a token.
  @inline(__always)
  func end(
    of position: Position, at index: Int, isFirst: Bool, in chart: Chart, _ bytes: Span<UInt8>
  ) -> Int? {
    let token = chart.tokens[index]
    var end = index + 1
    if position.kind == .span {
      guard let found = chart.end(of: position.number, at: index) else { return nil }
      end = found
    } else {
      guard takes(position, token, isOpen: !token.flags.contains(.closed), bytes) else { return nil }
    }
    return mayStand(position, at: token, isFirst: isFirst) ? end : nil
  }

  /// Whether a position that asks for no span takes a token; most take none whose words a rule closed.
  @inline(__always)
  func takes(_ position: Position, _ token: Token, isOpen: Bool, _ bytes: Span<UInt8>) -> Bool {
    switch position.kind {
    case .word: token.word == position.number && isOpen
    case .token: kinds[Int(position.number)].takes(token) && isOpen
    case .exact: isOpen && isSpelled(token, Int(position.number), bytes)
    case .inner: !token.flags.contains(.sentenceEnd)
    case .span: false
    }
  }

  /// Whether a token stands as a position asks: at the one before it, or with a capital.
  @inline(__always)
  func mayStand(_ position: Position, at token: Token, isFirst: Bool) -> Bool {
    if position.isGlued, !isFirst, !token.flags.contains(.glued) { return false }
    return !position.isCapital || !token.flags.isDisjoint(with: [.capital, .inCapitals])
  }

  /// Whether a token is a word that is compared letter by letter.
  private func isSpelled(_ token: Token, _ spelling: Int, _ bytes: Span<UInt8>) -> Bool {
    guard spellings[spelling].word == token.word else { return false }
    let letters = spellings[spelling].letters
    guard token.range.count == letters.count else { return false }
    for (place, letter) in letters.enumerated() where bytes[Int(token.start) + place] != letter {
      return false
    }
    return true
  }
}

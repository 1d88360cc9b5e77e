extension RuleTables {
  /// Where what a position takes ends, if it may stand at a token.
  ///
  /// A match that is gone through once more sees what stood when it was found; it may have closed its words since.
  @inline(__always)
  func end(
    of position: Position, at index: Int, isFirst: Bool, seenBy later: Int? = nil, in chart: Chart,
    _ bytes: Span<UInt8>
  ) -> Int? {
    let token = chart.tokens[index]
    let isOpen = later != nil || !token.flags.contains(.closed)
    var end = index + 1
    switch position.kind {
    case .word: guard token.word == position.number, isOpen else { return nil }
    case .token: guard kinds[Int(position.number)].takes(token), isOpen else { return nil }
    case .exact: guard isOpen, isSpelled(token, Int(position.number), bytes) else { return nil }
    case .inner: guard !token.flags.contains(.sentenceEnd) else { return nil }
    case .span:
      let span =
        later.map { chart.span(of: position.number, at: index, seenBy: $0) }
        ?? chart.span(of: position.number, at: index)
      guard let span else { return nil }
      end = Int(chart.spans[span].end)
    }
    if position.isGlued, !isFirst, !token.flags.contains(.glued) { return nil }
    if position.isCapital, token.flags.isDisjoint(with: [.capital, .inCapitals]) { return nil }
    return end
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

extension Matcher {
  /// Marks where sentences and clauses of a block begin and end, and whether it is a title in capitals.
  static func markSentences(_ tokens: inout [Token], _ block: Range<Int>) {
    var tokens = tokens.mutableSpan
    if isInCapitals(tokens.span, block) {
      for index in block { tokens[index].flags.insert(.inCapitals) }
    }
    tokens[block.lowerBound].flags.formUnion([.blockStart, .sentenceStart, .clauseStart])
    for index in block.dropFirst() {
      let before = tokens[index - 1]
      guard before.flags.isDisjoint(with: [.word, .number]) else { continue }
      switch UInt32(before.value) {
      case 0x2E, 0x2026, 0x21, 0x3F:
        // A full stop inside a number or an abbreviation ends nothing.
        guard !tokens[index].flags.contains(.glued),
          !tokens[index].flags.isDisjoint(with: [.capital, .number])
            || tokens[index].flags.isDisjoint(with: [.word, .number])
        else { continue }
        tokens[index - 1].flags.insert(.sentenceEnd)
        tokens[index].flags.formUnion([.sentenceStart, .clauseStart])
      case 0x3B:
        tokens[index - 1].flags.insert(.sentenceEnd)
        tokens[index].flags.formUnion([.sentenceStart, .clauseStart])
      case 0x2C, 0x3A, 0x28, 0x29, 0x2D: tokens[index].flags.insert(.clauseStart)
      default: break
      }
    }
  }

  /// Whether a block is a title in capitals: two words or more, none of them with a small letter.
  private static func isInCapitals(_ tokens: Span<Token>, _ block: Range<Int>) -> Bool {
    var words = 0
    for index in block where tokens[index].flags.contains(.word) {
      if tokens[index].flags.contains(.small) { return false }
      words += 1
    }
    return words > 1
  }
}

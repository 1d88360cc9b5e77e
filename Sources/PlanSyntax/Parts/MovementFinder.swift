internal import PlanGrammar
internal import PlanText

/// Finds the names in quotation marks of the movements that a document is about.
struct MovementFinder {
  let grammar: ReadingGrammar
  let scanner: TextScanner

  /// The names of the movements that a document is about, by its title or else by its enacting words.
  func movements(title: Range<Int>?, enacting: Range<Int>?) -> [String] {
    // A year or a month of action has a theme too, and is no movement.
    let isOfMovement = [title, enacting].contains { $0.map(speaksOfMovement) == true }
    if let title {
      let named = quoted(in: title, after: isOfMovement ? ["movement", "theme"] : ["movement"])
      if !named.isEmpty { return named }
    }
    guard let enacting else { return [] }
    let theme = isOfMovement ? quoted(in: enacting, after: ["theme"]) : []
    return theme.isEmpty ? quoted(in: enacting, after: ["movement"]) : theme
  }

  /// Whether words tell of emulation or a movement.
  private func speaksOfMovement(in range: Range<Int>) -> Bool {
    var reader = SyllableReader(range)
    while reader.next(in: scanner.text.span, letters: scanner.letters.span) != .none {
      if let match = scanner.match(grammar.movementHead, in: reader.start..<range.upperBound),
        grammar.movementHead.entries[match.entry].key != "theme"
      {
        return true
      }
    }
    return false
  }

  /// The quoted names that stand behind one of the words for a movement.
  private func quoted(in range: Range<Int>, after keys: [String]) -> [String] {
    // Most texts quote nothing.
    guard scanner.text[range].contains(where: { $0 == 0x22 || $0 == 0xE2 || $0 == 0xC2 }) else { return [] }
    var names: [String] = []
    var at = range.lowerBound
    var behindWord = false
    while let quote = nextQuote(from: at, range.upperBound) {
      // The word for a movement ends where its name begins: “phong trào “Thi đua …””.
      while at < quote {
        guard scanner.letter(at: at).base != 0 else {
          at += max(1, scanner.text.span.scalar(at: at).length)
          continue
        }
        if let match = scanner.match(grammar.movementHead, in: at..<quote) {
          behindWord = keys.contains(grammar.movementHead.entries[match.entry].key)
          at = match.range.upperBound
        } else {
          var reader = SyllableReader(at..<quote)
          _ = reader.next(in: scanner.text.span, letters: scanner.letters.span)
          if behindWord, !isJoining(reader.start..<reader.offset), names.isEmpty {
            behindWord = !scanner.holds(Self.mostWordsToName + 1, wordsIn: at..<quote)
          }
          at = reader.offset
        }
      }
      guard let (inside, next) = quotation(from: quote, range.upperBound) else { break }
      if behindWord {
        let name = TextScanner.squeezed(Array(scanner.plain(inside).utf8))
        if !name.isEmpty, !names.contains(name) { names.append(name) }
      }
      at = next
      // "phong trào “A” và “B”": both are named.
      var reader = SyllableReader(at..<range.upperBound)
      let word = reader.next(in: scanner.text.span, letters: scanner.letters.span)
      if word != .none, reader.passed & 1 << Letter.Kind.openQuote.rawValue == 0,
        !isJoining(reader.start..<reader.offset)
      {
        behindWord = false
      }
    }
    return names
  }

  /// The most words that stand between the word for a movement and its name: “phong trào thi đua với chủ đề “…””.
  private static let mostWordsToName = 4

  /// Where the next quotation mark stands that may open a name.
  private func nextQuote(from start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end {
      let kind = scanner.letter(at: at).kind
      if kind == .openQuote || kind == .straightQuote { return at }
      at += max(1, scanner.text.span.scalar(at: at).length)
    }
    return nil
  }

  private func isJoining(_ word: Range<Int>) -> Bool {
    scanner.isWhole(grammar.issuerNotAfter, word) != nil
  }

  /// The text within quotation marks that open at an offset, and the offset behind them.
  private func quotation(from start: Int, _ end: Int) -> (inside: Range<Int>, next: Int)? {
    let isStraight = scanner.letter(at: start).kind == .straightQuote
    var at = start + scanner.text.span.scalar(at: start).length
    let inside = at
    while at < end {
      let kind = scanner.letter(at: at).kind
      let length = scanner.text.span.scalar(at: at).length
      if isStraight ? kind == .straightQuote : kind == .closeQuote { return (inside..<at, at + length) }
      at += length
    }
    return nil
  }
}

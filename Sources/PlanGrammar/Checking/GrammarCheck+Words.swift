internal import PlanText

extension GrammarCheck {
  /// Phrases of one list that are the same once folded, and stand for different things at the same time.
  func words() -> [GrammarFinding] {
    var findings: [GrammarFinding] = []
    for (name, entries) in grammar.lists.sorted(by: { $0.key < $1.key }) {
      var known: [[UInt64]: [(phrase: String, entry: Grammar.Entry)]] = [:]
      for entry in entries {
        for phrase in entry.phrases {
          let folded = Self.folded(phrase)
          let other = known[folded]?.first { $0.entry.key != entry.key && $0.entry.mayMeet(entry) }
          if let other, let place = entry.place {
            findings.append(
              GrammarFinding(
                place,
                "\"\(phrase)\" stands for '\(entry.key)' and as \"\(other.phrase)\" for '\(other.entry.key)' in the list '\(name)'"
              ))
          }
          known[folded, default: []].append((phrase, entry))
        }
      }
    }
    return findings
  }

  /// The words and marks of a phrase, folded.
  private static func folded(_ phrase: String) -> [UInt64] {
    var vocabulary = Vocabulary()
    let tokens = vocabulary.tokens(of: Array(phrase.utf8))
    var syllables: [UInt64] = []
    for token in tokens {
      var reader = SyllableReader(token.range)
      let letters = LetterTable.letters
      let key = reader.next(in: Array(phrase.utf8).span, letters: letters.span).key
      syllables.append(key == 0 ? Vocabulary.key(ofMark: UInt32(bitPattern: token.value)) : key)
    }
    return syllables
  }
}

extension Grammar.Entry {
  /// Whether there is a day on which both hold.
  fileprivate func mayMeet(_ other: Grammar.Entry) -> Bool {
    max(from ?? 0, other.from ?? 0) <= min(to ?? .max, other.to ?? .max)
  }
}

package import PlanText

/// Phrases found by their syllables, whatever their case, tone placement and punctuation.
package struct Lexicon: Sendable {
  /// A phrase found: its entry, and the text it covers.
  package struct Match: Sendable {
    package let entry: Int
    package let range: Range<Int>
  }

  package private(set) var entries: [Grammar.Entry] = []
  private(set) var phrases = PhraseTree()

  /// The phrases of some entries.
  package init(_ entries: [Grammar.Entry] = []) {
    for entry in entries { add(entry) }
  }

  /// Entries whose phrases are in a tree already.
  init(entries: [Grammar.Entry], phrases: PhraseTree) {
    self.entries = entries
    self.phrases = phrases
  }

  package mutating func add(_ entry: Grammar.Entry) {
    entries.append(entry)
    let letters = LetterTable.letters
    for phrase in entry.phrases {
      let span = phrase.utf8Span.span
      var reader = SyllableReader(0..<span.count)
      var node = PhraseTree.root
      while true {
        let syllable = reader.next(in: span, letters: letters.span)
        if syllable == .none { break }
        node = phrases.grow(node, syllable)
      }
      if node != PhraseTree.root { phrases.end(node, entry: entries.count - 1) }
    }
  }

  /// The longest phrase that begins with the next syllable of a text.
  /// - Complexity: O(*n*) in the length of the longest phrase.
  package func match(in bytes: Span<UInt8>, _ range: Range<Int>, letters: Span<UInt32>) -> Match? {
    guard let letter = SyllableReader.firstLetter(of: bytes, range, letters: letters),
      letter.bit & phrases.firstLetters != 0
    else { return nil }
    var reader = SyllableReader(letter.offset..<range.upperBound)
    let first = reader.next(in: bytes, letters: letters)
    return match(from: first, reader, in: bytes, letters: letters)
  }

  /// The longest phrase that begins with a syllable which a reader has just read.
  /// - Complexity: O(*n*) in the length of the longest phrase.
  package func match(
    from first: Syllable, _ reader: SyllableReader, in bytes: Span<UInt8>, letters: Span<UInt32>
  ) -> Match? {
    guard first != .none, phrases.mayBegin(first), var node = phrases.next(PhraseTree.root, first) else {
      return nil
    }
    var reader = reader
    let start = reader.start
    var found: Match?
    while true {
      if let entry = phrases.entry(node) { found = Match(entry: entry, range: start..<reader.offset) }
      guard phrases.goesOn(node) else { return found }
      let syllable = reader.next(in: bytes, letters: letters)
      guard syllable != .none, let next = phrases.next(node, syllable) else { return found }
      node = next
    }
  }

  /// The key of the longest phrase that begins a text.
  package func key(in bytes: Span<UInt8>, _ range: Range<Int>, letters: Span<UInt32>) -> String? {
    match(in: bytes, range, letters: letters).map { entries[$0.entry].key }
  }
}

internal import PlanText

/// Where the words of a query stand in a text.
struct MarkedWords {
  private struct Word {
    let range: Range<Int>
    let folded: String
    let key: UInt64
  }

  private let text: [UInt8]
  private let words: [Word]

  /// The words of a text.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: [UInt8]) {
    var words: [Word] = []
    let letters = LetterTable.letters
    var reader = SyllableReader(0..<text.count)
    while true {
      let syllable = reader.next(in: text.span, letters: letters.span)
      if syllable == .none { break }
      let range = reader.start..<reader.offset
      words.append(
        Word(
          range: range, folded: FoldedText.folded(String(decoding: text[range], as: UTF8.self)),
          key: syllable.key))
    }
    self.text = text
    self.words = words
  }

  /// The bytes of each place where a term of the query stands, in order; nil where some term is missing.
  func ranges(of query: SearchQuery) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    for term in query.terms {
      let found = places(of: term)
      if found.isEmpty { return nil }
      ranges += found
    }
    ranges.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    // One place for what overlaps or has but a space between.
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, isOne(last, range) {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  private func isOne(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    second.lowerBound <= first.upperBound
      || second.lowerBound == first.upperBound + 1 && text[first.upperBound] == 0x20
  }

  private func places(of term: SearchQuery.Term) -> [Range<Int>] {
    guard words.count >= term.words.count else { return [] }
    return (0...words.count - term.words.count).compactMap { start in
      let isHere = term.words.indices.allSatisfy { index in
        fits(words[start + index], term.words[index], mayGoOn: term.isPrefix && index == term.words.count - 1)
      }
      guard isHere else { return nil }
      return words[start].range.lowerBound..<words[start + term.words.count - 1].range.upperBound
    }
  }

  private func fits(_ word: Word, _ wanted: SearchQuery.Word, mayGoOn: Bool) -> Bool {
    if mayGoOn {
      let begins =
        word.folded.hasPrefix(wanted.folded)
        || wanted.folded.hasSuffix("i") && word.folded.hasPrefix(wanted.folded.dropLast() + "y")
      guard begins, let marked = wanted.marked else { return begins }
      return Self.begins(word.key, with: marked, letters: wanted.folded.utf8.count)
    }
    return wanted.marked.map { word.key == $0 } ?? (word.folded == wanted.folded)
  }

  /// Whether a syllable begins with the letters of another, and has its tone mark where that has one; both begin alike
  /// without marks.
  private static func begins(_ key: UInt64, with start: UInt64, letters: Int) -> Bool {
    // No syllable of the language has more than nine letters; of others only the tone is known.
    let isLong = (key | start) >> 63 == 1
    // The last letter may be an i that stands for a y, and has no marks but the tone.
    let isLastAny = start >> UInt64(max(0, letters - 1) * 6) & 0x3F == Self.i
    let compared = UInt64(isLastAny ? letters - 1 : letters) * 6
    if !isLong, (key ^ start) & ((1 << compared) - 1) != 0 { return false }
    let tone = start >> 60 & 7
    return tone == 0 || isLong || key >> 60 & 7 == tone
  }

  /// The number of the letter i in a syllable.
  private static let i = UInt64(Letter.alphabet.firstIndex(of: "i") ?? 0) + 1
}

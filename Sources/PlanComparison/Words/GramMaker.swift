/// Makes the grams of a statement out of its words.
struct GramMaker {
  private let background: Background
  private let constants: ComparisonConstants
  /// The keys of the words of the plan's title, which all its statements are about.
  private let theme: ThemeWords
  /// Each gram with its places, before equal ones are made one.
  private var found: [Found] = []
  /// The places in `found`, each below the hash of its gram.
  private var order: [UInt64] = []

  /// The content words that make the opening of a statement.
  private static let openingLength = 7

  private struct Found {
    /// The gram's hash, and in the lowest bits how many words it is of and whether all are of the theme.
    let key: UInt64
    let places: UInt32
  }

  /// What a statement weighs.
  struct Weights {
    var all: Int32 = 0
    var opening: Int32 = 0
    /// Of each sentence, where there are several.
    var sentences: [Sentence] = []
  }

  init(_ grammar: ComparisonGrammar, theme: ThemeWords) {
    background = grammar.background
    constants = grammar.constants
    self.theme = theme
  }

  /// Appends the grams of some words by their numbers, each once.
  /// - Complexity: O(*n* log *n*) in the number of words.
  mutating func append(_ words: ArraySlice<Word>, to grams: inout [Gram]) -> Weights {
    find(words)
    order.removeAll(keepingCapacity: true)
    for (place, gram) in found.enumerated() { order.append(gram.key & ~0xFFFF_FFFF | UInt64(place)) }
    order.sort()
    var weights = Weights()
    let sentences = sentenceCount(words)
    if sentences > 1 { weights.sentences = sentenceLengths(words, sentences) }
    var index = 0
    while index < order.count {
      var end = index
      var places: UInt32 = 0
      while end < order.count, order[end] >> 32 == order[index] >> 32 {
        places |= found[Int(order[end] & 0xFFFF_FFFF)].places
        end += 1
      }
      let key = found[Int(order[index] & 0xFFFF_FFFF)].key
      let gram = Gram(
        hash: UInt32(truncatingIfNeeded: key >> 32), weight: weight(of: key),
        count: min(Gram.mostCounted, UInt16(clamping: end - index)), places: places)
      grams.append(gram)
      weights.all &+= gram.total
      if places & Gram.opening != 0 { weights.opening &+= Int32(gram.weight) }
      if sentences > 1 {
        var bits = places & ~Gram.opening
        while bits != 0 {
          weights.sentences[bits.trailingZeroBitCount].weight += Int32(gram.weight)
          bits &= bits - 1
        }
      }
      index = end
    }
    return weights
  }

  /// Notes the grams of some words; those that go over the end of a sentence belong to none.
  private mutating func find(_ words: ArraySlice<Word>) {
    found.removeAll(keepingCapacity: true)
    var last: UInt64 = 0, secondLast: UInt64 = 0
    var isLastTheme = false, isSecondLastTheme = false
    var sentence = 0
    // How many content words the sentence has so far, and the statement.
    var inSentence = 0, inAll = 0
    for (place, word) in words.enumerated() {
      if place > 0, word.tags.contains(.sentenceStart) {
        sentence = min(sentence + 1, Gram.mostSentences - 1)
        inSentence = 0
      }
      guard let key = word.gramKey else { continue }
      let isTheme = !word.kind.isTyped && theme.contains(key)
      inSentence += 1
      inAll += 1
      let opening = inAll <= Self.openingLength ? Gram.opening : 0
      let bit: UInt32 = 1 << UInt32(sentence)
      add(key, order: 1, isTheme, bit | opening)
      if inAll > 1 {
        let two = Hash.join(last, key)
        add(two, order: 2, isTheme && isLastTheme, (inSentence > 1 ? bit : 0) | opening)
        if inAll > 2 {
          add(
            Hash.join(secondLast, two), order: 3, isTheme && isLastTheme && isSecondLastTheme,
            (inSentence > 2 ? bit : 0) | opening)
        }
      }
      (secondLast, isSecondLastTheme) = (last, isLastTheme)
      (last, isLastTheme) = (key, isTheme)
    }
  }

  private mutating func add(_ key: UInt64, order: UInt64, _ isTheme: Bool, _ places: UInt32) {
    found.append(Found(key: key & ~0xFFFF_FFFF | order << 1 | (isTheme ? 1 : 0), places: places))
  }

  private func sentenceCount(_ words: ArraySlice<Word>) -> Int {
    var count = 1
    for word in words.dropFirst() where word.tags.contains(.sentenceStart) { count += 1 }
    return min(count, Gram.mostSentences)
  }

  private func sentenceLengths(_ words: ArraySlice<Word>, _ count: Int) -> [Sentence] {
    var sentences = [Sentence](repeating: Sentence(), count: count)
    var at = 0
    for (place, word) in words.enumerated() {
      if place > 0, word.tags.contains(.sentenceStart) { at = min(at + 1, count - 1) }
      if word.gramKey != nil { sentences[at].length += 1 }
    }
    return sentences
  }

  /// What a gram weighs, in eighths of a bit.
  private func weight(of key: UInt64) -> UInt16 {
    let factor =
      switch key >> 1 & 3 {
      case 1: constants.gramOne
      case 2: constants.gramTwo
      default: constants.gramThree
      }
    // A level is half a bit.
    var weight = Int64(background.level(of: UInt32(truncatingIfNeeded: key >> 32))) * 4 * Int64(factor)
    if key & 1 == 1 { weight = weight * Int64(constants.theme) / Int64(ComparisonConstants.one) }
    return UInt16(clamping: weight / Int64(ComparisonConstants.one))
  }
}

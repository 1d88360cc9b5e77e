/// Makes the grams of a statement out of its words.
struct GramMaker {
  private let gramWeights: GramWeights
  /// The keys of the words of the plan's title, which all its statements are about.
  private let theme: KeyTable
  /// Each gram with its places, before equal ones are made one.
  private var found: [Found] = []
  /// The places in `found`, each below the hash of its gram.
  private var order: [UInt64] = []
  private var sorter = HashSorter()
  /// The sentences of the statement, with how many of their words say something.
  private var inSentences: [Sentence] = []

  /// The content words that make the opening of a statement.
  private static let openingLength = 7

  private struct Found {
    /// The gram's hash, and in the lowest bits its make as `GramWeights` knows it.
    let key: UInt64
    let places: UInt32
  }

  /// What a statement weighs.
  struct Weights {
    var all: Int32 = 0
    var opening: Int32 = 0
  }

  init(_ grammar: ComparisonGrammar, theme: KeyTable) {
    gramWeights = grammar.gramWeights
    self.theme = theme
  }

  /// Appends the grams of some words by their numbers, each once, and the sentences where there are several.
  /// - Complexity: O(*n*) in the number of words, or O(*n* log *n*) where hashes of many are near each other.
  mutating func append(
    _ words: ArraySlice<Word>, to grams: inout [Gram], _ sentences: inout [Sentence]
  ) -> Weights {
    find(words)
    let found = found
    order.removeAll(keepingCapacity: true)
    order.append(addingCapacity: found.count) { order in
      let found = found.span
      for place in found.indices { order.append(found[place].key & ~0xFFFF_FFFF | UInt64(place)) }
    }
    sorter.sort(&order)
    let firstSentence = inSentences.count > 1 ? sentences.count : nil
    if firstSentence != nil { sentences += inSentences }
    var weights = Weights()
    grams.append(addingCapacity: order.count) { grams in
      let found = found.span, order = order.span
      var index = 0
      while index < order.count {
        let first = found[Int(order[index] & 0xFFFF_FFFF)]
        var places = first.places
        var end = index + 1
        while end < order.count, order[end] &>> 32 == first.key &>> 32 {
          places |= found[Int(order[end] & 0xFFFF_FFFF)].places
          end += 1
        }
        let gram = Gram(
          hash: UInt32(truncatingIfNeeded: first.key &>> 32), weight: gramWeights.weight(of: first.key),
          count: end - index < Gram.mostCounted ? 1 : Gram.mostCounted, places: places)
        grams.append(gram)
        weights.all &+= gram.total
        if gram.isOpening { weights.opening &+= Int32(gram.weight) }
        if let firstSentence {
          var bits = places & ~Gram.opening
          while bits != 0 {
            sentences[firstSentence + bits.trailingZeroBitCount].weight += Int32(gram.weight)
            bits &= bits - 1
          }
        }
        index = end
      }
    }
    return weights
  }

  /// Notes the grams of some words; those that go over the end of a sentence belong to none.
  private mutating func find(_ words: ArraySlice<Word>) {
    let theme = theme
    var sentences = inSentences
    inSentences = []
    var last: UInt64 = 0, secondLast: UInt64 = 0
    var isLastTheme = false, isSecondLastTheme = false
    // How many content words the sentence has so far, and the statement.
    var inSentence = 0, inAll = 0
    var sentence = Sentence()
    sentences.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    found.append(addingCapacity: 3 * words.count) { found in
      let words = words.span
      func add(_ key: UInt64, order: UInt64, _ isTheme: Bool, _ places: UInt32) {
        found.append(Found(key: key & ~0xFFFF_FFFF | order << 1 | (isTheme ? 1 : 0), places: places))
      }
      for place in words.indices {
        let word = words[place]
        if place > 0, word.tags.contains(.sentenceStart) {
          if sentences.count + 1 < Gram.mostSentences {
            sentences.append(sentence)
            sentence = Sentence()
          }
          inSentence = 0
        }
        guard let key = word.gramKey else { continue }
        let isTheme = !word.kind.isTyped && theme.contains(key)
        inSentence += 1
        inAll += 1
        sentence.length += 1
        let opening = inAll <= Self.openingLength ? Gram.opening : 0
        let bit: UInt32 = 1 << UInt32(sentences.count)
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
    sentences.append(sentence)
    inSentences = sentences
  }
}

/// Makes the grams of a statement out of its words.
struct GramMaker {
  private let background: Background
  /// What a level of the background weighs, for one, two and three words.
  private let factors: [Int32]
  private var hashes: [UInt64] = []

  init(_ grammar: ComparisonGrammar) {
    background = grammar.background
    let constants = grammar.constants
    factors = [constants.gramOne, constants.gramTwo, constants.gramThree]
  }

  /// Appends the grams of some words by their numbers, each once; returns what they weigh together.
  /// - Complexity: O(*n* log *n*) in the number of words.
  mutating func append(_ words: ArraySlice<Word>, to grams: inout [Gram]) -> Int32 {
    hashes.removeAll(keepingCapacity: true)
    var last: UInt64 = 0
    var secondLast: UInt64 = 0
    for word in words {
      guard let key = word.gramKey else { continue }
      add(key, order: 0)
      if last != 0 {
        let two = Hash.join(last, key)
        add(two, order: 1)
        if secondLast != 0 { add(Hash.join(secondLast, two), order: 2) }
      }
      secondLast = last
      last = key
    }
    hashes.sort()
    var weight: Int32 = 0
    var index = 0
    while index < hashes.count {
      var end = index + 1
      while end < hashes.count, hashes[end] == hashes[index] { end += 1 }
      let hash = UInt32(truncatingIfNeeded: hashes[index] >> 32)
      let gram = Gram(
        hash: hash, weight: self.weight(of: hash, order: Int(hashes[index] & 3)),
        count: min(Gram.mostCounted, UInt16(clamping: end - index)))
      grams.append(gram)
      weight &+= gram.total
      index = end
    }
    return weight
  }

  private mutating func add(_ key: UInt64, order: Int) {
    // The lowest bits tell how many words it is of.
    hashes.append(key & ~0xFFFF_FFFF | UInt64(order))
  }

  private func weight(of hash: UInt32, order: Int) -> UInt16 {
    UInt16(clamping: Int32(background.level(of: hash)) * factors[order] / 625)
  }
}

/// The words right beside some others in their block, up to where the clause begins and ends.
struct NearWords {
  /// These words.
  let keys: KeySet

  /// How many words before and behind are looked at.
  private static let most = (before: 6, behind: 4)

  /// - Complexity: O(log *n*) in the words of the block.
  init(_ plan: ComparedPlan, _ block: Int?, _ range: Range<Int>) {
    guard let block else {
      keys = KeySet(nil)
      return
    }
    let own = plan.blocks[block].words
    let first = plan.word(at: range.lowerBound, in: own), last = plan.word(at: range.upperBound, in: own)
    let start = plan.clauseStart(before: first, in: own, most: Self.most.before)
    var words = plan.words[start..<first].map(\.key)
    var at = last
    while at < own.upperBound, at - last < Self.most.behind, !plan.words[at].tags.contains(.clauseStart) {
      words.append(plan.words[at].key)
      at += 1
    }
    keys = KeySet(hashes: words)
  }
}

extension ComparedPlan {
  /// The word that a clause begins with which goes on at another word, or some words before that one.
  func clauseStart(before word: Int, in range: Range<Int>, most: Int) -> Int {
    var at = word
    while at > range.lowerBound, word - at < most,
      at == range.upperBound || !words[at].tags.contains(.clauseStart)
    {
      at -= 1
    }
    return at
  }

  /// The first of some words that ends behind an offset of the clean text.
  /// - Complexity: O(log *n*) in the number of words.
  func word(at offset: Int, in range: Range<Int>) -> Int {
    var low = range.lowerBound, high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Which blocks of two plans belong together.
struct BlockPartners {
  /// For each block of the first plan where its pairs begin in `pairs`.
  private var starts: [Int]
  /// The blocks of the second plan that belong to each of the first.
  private var pairs: [(b: Int, score: Int32)] = []

  /// - Complexity: O(*n* log *n*) in the number of pairs, and O(*n*) in that of the first plan's blocks.
  init(_ pairs: [AlignedPair]) {
    let sorted = pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    starts = Array(repeating: 0, count: (sorted.last?.a ?? -1) + 2)
    for pair in sorted {
      starts[pair.a + 1] += 1
      self.pairs.append((pair.b, pair.score))
    }
    for block in starts.indices.dropLast() { starts[block + 1] += starts[block] }
  }

  /// How alike two blocks are that belong together, in ten-thousandths; 0 for others.
  /// - Complexity: O(log *n*) in the partners of the first block.
  func score(_ a: Int?, _ b: Int?) -> Int32 {
    guard let a, let b, a + 1 < starts.count else { return 0 }
    var low = starts[a], high = starts[a + 1]
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].b < b { low = middle + 1 } else { high = middle }
    }
    var best: Int32 = 0
    while low < starts[a + 1], pairs[low].b == b {
      best = max(best, pairs[low].score)
      low += 1
    }
    return best
  }

  /// The blocks of the second plan that belong to one of the first, each once.
  /// - Complexity: O(*n* log *n*) in the partners.
  func partners(of a: Int) -> [Int] {
    guard a + 1 < starts.count else { return [] }
    return Set(pairs[starts[a]..<starts[a + 1]].map(\.b)).sorted()
  }
}

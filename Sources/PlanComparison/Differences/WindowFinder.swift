/// Finds where in a long statement the words of a short one stand, so that only these are compared with it.
struct WindowFinder {
  /// The block whose words are known, and where its words stand.
  private var block = -1
  private var places: [UInt64: [Int]] = [:]

  /// Words that stand in a block more often tell nothing of where another one stands in it.
  private static let mostPlaces = 16

  /// Whether a list of words is so much longer than another that it is not compared as a whole.
  static func isNeeded(_ long: Int, _ short: Int) -> Bool { long > 8 * short + 400 }

  /// The stretch of the words of a block, from the first of them on, that shares most with fewer words.
  /// - Complexity: O(*m*) in the fewer words; O(*n*) in the others where another block was asked for before.
  mutating func window(of long: ArraySlice<Word>, block: Int, for short: ArraySlice<Word>) -> Range<Int> {
    if block != self.block { learn(long, block) }
    // Words in one order stand at one distance: the distances in steps of the shorter length.
    let step = max(short.count, 1)
    var votes: [Int: Int] = [:]
    var best = (start: 0, votes: 0)
    for (offset, word) in short.enumerated() where !word.kind.isLight {
      guard let found = places[word.key], found.count <= Self.mostPlaces else { continue }
      for place in found {
        let start = max(0, place - offset) / step
        let count = (votes[start] ?? 0) + 1
        votes[start] = count
        if count > best.votes || count == best.votes && start < best.start { best = (start, count) }
      }
    }
    let low = max(0, (best.start - 1) * step)
    return low..<min(long.count, low + 4 * step)
  }

  private mutating func learn(_ words: ArraySlice<Word>, _ block: Int) {
    self.block = block
    places.removeAll(keepingCapacity: true)
    for (place, word) in words.enumerated() where !word.kind.isLight {
      places[word.key, default: []].append(place)
    }
  }
}

/// How well the words of a reference fit a plan.
struct ReferenceMatch: Comparable {
  /// In how many pieces the words stand in the plan's names: the fewer, the better.
  let pieces: Int
  /// How many of these pieces are no whole name.
  let partial: Int

  static func < (left: ReferenceMatch, right: ReferenceMatch) -> Bool {
    (left.pieces, left.partial) < (right.pieces, right.partial)
  }

  private init(pieces: Int, partial: Int) {
    self.pieces = pieces
    self.partial = partial
  }

  /// The match of words with names, each a list of words; nil where some word is in none of them.
  /// - Complexity: O(*w²n*) in the words of the reference and those of the names.
  init?(_ words: [String], in names: [[String]]) {
    // The best way to cover the words from each place on.
    var best = [ReferenceMatch?](repeating: nil, count: words.count + 1)
    best[words.count] = ReferenceMatch(pieces: 0, partial: 0)
    for start in words.indices.reversed() {
      for end in (start + 1)...words.count {
        guard let rest = best[end], let isWhole = Self.isWhole(words[start..<end], in: names) else {
          continue
        }
        let match = ReferenceMatch(pieces: rest.pieces + 1, partial: rest.partial + (isWhole ? 0 : 1))
        if best[start].map({ match < $0 }) ?? true { best[start] = match }
      }
    }
    guard !words.isEmpty, let match = best[0] else { return nil }
    self = match
  }

  /// Whether words are a whole name, or a part of one; nil where they are neither.
  private static func isWhole(_ words: ArraySlice<String>, in names: [[String]]) -> Bool? {
    var isPart = false
    for name in names where name.count >= words.count {
      if name.count == words.count {
        if name.elementsEqual(words) { return true }
      } else if !isPart {
        isPart = (0...name.count - words.count).contains { name[$0..<$0 + words.count].elementsEqual(words) }
      }
    }
    return isPart ? false : nil
  }
}

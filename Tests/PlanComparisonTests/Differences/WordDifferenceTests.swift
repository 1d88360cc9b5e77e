import PlanTestSupport
import Testing

@testable import PlanComparison

@Suite struct WordDifferenceTests {
  private static let examples: [(a: [UInt64], b: [UInt64], hunks: [Hunk])] = [
    ([1, 2, 3], [1, 2, 3], []),
    ([], [1], [Hunk(a: 0..<0, b: 0..<1)]),
    ([1, 2, 3], [1, 3], [Hunk(a: 1..<2, b: 1..<1)]),
    ([1, 2, 3], [1, 4, 3], [Hunk(a: 1..<2, b: 1..<2)]),
    ([1, 2, 3, 4, 5], [0, 2, 3, 4, 6], [Hunk(a: 0..<1, b: 0..<1), Hunk(a: 4..<5, b: 4..<5)]),
  ]

  @Test(arguments: examples)
  func stretches(_ a: [UInt64], _ b: [UInt64], _ expected: [Hunk]) {
    #expect(WordDifference.hunks(a, b) == expected)
  }

  /// What is outside the stretches is the same, and no way leaves more of it so.
  @Test(arguments: [1, 3, 12]) func nothingElseDiffersAndNoMoreThanMust(words: UInt64) {
    var generator = SeededGenerator(seed: words)
    for _ in 0..<200 {
      let a = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        UInt64.random(in: 0...words, using: &generator)
      }
      let b = (0..<Int.random(in: 0...45, using: &generator)).map { _ in
        UInt64.random(in: 0...words, using: &generator)
      }
      let hunks = WordDifference.hunks(a, b)
      #expect(
        Self.without(hunks.map(\.a), a) == Self.without(hunks.map(\.b), b),
        "seed \(generator.seed): \(a), \(b)")
      let common = a.count - hunks.reduce(0) { $0 + $1.a.count }
      #expect(common == Self.longestCommon(a, b), "seed \(generator.seed): \(a), \(b)")
    }
  }

  private static func without(_ ranges: [Range<Int>], _ words: [UInt64]) -> [UInt64] {
    words.enumerated().filter { place, _ in !ranges.contains { $0.contains(place) } }.map(\.element)
  }

  /// How many words the longest list has that is left of both where others are taken out.
  private static func longestCommon(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for word in a {
      var diagonal = 0
      for place in b.indices {
        let above = row[place + 1]
        row[place + 1] = word == b[place] ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[b.count]
  }
}

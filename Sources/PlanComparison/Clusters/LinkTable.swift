/// Links by the things that they join.
struct LinkTable: Sendable {
  /// Where the links of each thing begin; those of the next one follow.
  private var starts: [Int]
  private var others: [Int32]
  private var scores: [Int32]

  /// The links of things that have numbers below `count`.
  /// - Complexity: O(*n* log *n*) in the number of links.
  init(_ links: [Link], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for link in links {
      starts[Int(link.a) + 1] += 1
      starts[Int(link.b) + 1] += 1
    }
    for thing in 0..<count { starts[thing + 1] += starts[thing] }
    others = Array(repeating: 0, count: links.count * 2)
    scores = others
    var next = starts
    for link in links {
      for (one, other) in [(link.a, link.b), (link.b, link.a)] {
        others[next[Int(one)]] = other
        scores[next[Int(one)]] = link.score
        next[Int(one)] += 1
      }
    }
  }

  /// Calls a function with each thing that one is linked to, and how alike they are.
  func forEachLink(of thing: Int, _ body: (_ other: Int, _ score: Int32) -> Void) {
    for at in starts[thing]..<starts[thing + 1] { body(Int(others[at]), scores[at]) }
  }

  /// How alike two things are; 0 where no link joins them.
  /// - Complexity: O(*n*) in the links of the first.
  func score(_ a: Int, _ b: Int) -> Int32 {
    for at in starts[a]..<starts[a + 1] where Int(others[at]) == b { return scores[at] }
    return 0
  }
}

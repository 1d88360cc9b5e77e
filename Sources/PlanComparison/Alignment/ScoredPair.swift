/// Two things of two plans, by their places, that may belong together.
protocol ScoredPair {
  var a: Int { get }
  var b: Int { get }
  /// More is better.
  var score: Int32 { get }
}

extension ScoredPair {
  /// Whether a pair goes before another: the more alike; of equals that whose places are nearer to each other's, so that
  /// both orders of the plans give the same.
  func isBefore(_ other: Self) -> Bool {
    if score != other.score { return score > other.score }
    let (own, others) = (abs(a - b), abs(other.a - other.b))
    return own != others ? own < others : (a + b, a) < (other.a + other.b, other.a)
  }
}

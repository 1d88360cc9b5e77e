/// Pairs facts by falling likeness, each with at most one other.
struct FactAssignment {
  /// Two facts that may belong together.
  struct Candidate {
    let a: Int
    let b: Int
    /// More is better.
    let score: Int32
  }

  /// The pairs taken, in the order of the first plan's list.
  ///
  /// Of pairs that are equally alike that is taken whose places are nearest to each other's, so that both orders of the
  /// plans give the same.
  static func pairs(_ candidates: [Candidate]) -> [(a: Int, b: Int)] {
    let sorted = candidates.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      let (l, r) = (abs(left.a - left.b), abs(right.a - right.b))
      if l != r { return l < r }
      return (left.a + left.b, left.a) < (right.a + right.b, right.a)
    }
    var takenA: Set<Int> = []
    var takenB: Set<Int> = []
    var pairs: [(a: Int, b: Int)] = []
    for candidate in sorted where !takenA.contains(candidate.a) && !takenB.contains(candidate.b) {
      takenA.insert(candidate.a)
      takenB.insert(candidate.b)
      pairs.append((candidate.a, candidate.b))
    }
    return pairs.sorted { $0.a < $1.a }
  }
}

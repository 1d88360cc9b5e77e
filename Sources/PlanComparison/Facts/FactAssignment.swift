/// Pairs facts by falling likeness, each with at most one other.
struct FactAssignment {
  /// Two facts that may belong together.
  struct Candidate: ScoredPair {
    let a: Int
    let b: Int
    let score: Int32
  }

  /// The pairs taken, in the order of the first plan's list.
  static func pairs(_ candidates: [Candidate]) -> [(a: Int, b: Int)] {
    var takenA: Set<Int> = []
    var takenB: Set<Int> = []
    var pairs: [(a: Int, b: Int)] = []
    for candidate in candidates.sorted(by: { $0.isBefore($1) })
    where !takenA.contains(candidate.a) && !takenB.contains(candidate.b) {
      takenA.insert(candidate.a)
      takenB.insert(candidate.b)
      pairs.append((candidate.a, candidate.b))
    }
    return pairs.sorted { $0.a < $1.a }
  }
}

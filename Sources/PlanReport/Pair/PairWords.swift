internal import PlanComparison

/// The words of both sides of a pair that are not in the other.
struct PairWords {
  let a: WordMarks
  let b: WordMarks

  init(_ pair: StatementPair, in comparison: Comparison) {
    let hunks = WordDifference.ranges(of: pair, in: comparison)
    a = WordMarks(substance: pair.changes.compactMap { $0.a?.range }, wording: hunks.a)
    b = WordMarks(substance: pair.changes.compactMap { $0.b?.range }, wording: hunks.b)
  }
}

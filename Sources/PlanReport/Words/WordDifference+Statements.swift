internal import PlanComparison

extension WordDifference {
  /// The clean bytes of the words in each of the two statements of a pair that the other has not.
  static func ranges(
    of pair: StatementPair, in comparison: Comparison
  ) -> (a: [Range<Int>], b: [Range<Int>]) {
    guard pair.relation != .same else { return ([], []) }
    let a = comparison.a.words(ofStatement: pair.a), b = comparison.b.words(ofStatement: pair.b)
    let found = hunks(a.map(\.key), b.map(\.key))
    return (found.compactMap { range(of: a, $0.a) }, found.compactMap { range(of: b, $0.b) })
  }

  /// The clean bytes of the words of a statement that another has not.
  static func ranges(
    in plan: ComparedPlan, _ statement: Int, notIn other: ComparedPlan, _ otherStatement: Int
  ) -> [Range<Int>] {
    let words = plan.words(ofStatement: statement)
    return hunks(words.map(\.key), other.words(ofStatement: otherStatement).map(\.key))
      .compactMap { range(of: words, $0.a) }
  }

  private static func range(of words: ArraySlice<Word>, _ range: Range<Int>) -> Range<Int>? {
    let words = words[(words.startIndex + range.lowerBound)..<(words.startIndex + range.upperBound)]
    guard let first = words.first, let last = words.last else { return nil }
    return Int(first.start)..<Int(last.end)
  }
}

extension ComparedPlan {
  /// The words of the block that a statement is.
  func words(ofStatement place: Int) -> ArraySlice<Word> { words[blocks[blockOfStatement[place]].words] }
}

/// How many entries were found, missed, and found without being there; and the shares that follow.
package struct ScoreFigures: Equatable, Sendable {
  package var right = 0
  package var missed = 0
  package var extra = 0

  package init(right: Int = 0, missed: Int = 0, extra: Int = 0) {
    self.right = right
    self.missed = missed
    self.extra = extra
  }

  /// The share of what was found that is right; 1 where there was nothing to find and nothing found.
  package var precision: Double {
    right + extra == 0 ? (missed == 0 ? 1 : 0) : Double(right) / Double(right + extra)
  }

  /// The share of what there is that was found; 1 where there is nothing.
  package var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }

  /// The harmonic mean of precision and recall.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  package static func + (left: ScoreFigures, right: ScoreFigures) -> ScoreFigures {
    ScoreFigures(
      right: left.right + right.right, missed: left.missed + right.missed, extra: left.extra + right.extra)
  }
}

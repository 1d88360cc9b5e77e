extension GoldScore {
  /// What of a list was found, missed, and found without being there.
  package struct Count: Equatable, Sendable {
    package var right = 0
    package var missed: [String] = []
    package var extra: [String] = []

    package init() {}

    package var figures: ScoreFigures {
      ScoreFigures(right: right, missed: missed.count, extra: extra.count)
    }

    package var f1: Double { figures.f1 }

    package static func + (left: Count, right: Count) -> Count {
      var sum = left
      sum.right += right.right
      sum.missed += right.missed
      sum.extra += right.extra
      return sum
    }
  }
}

/// Stretches of a text, of which can be asked whether one overlaps.
struct RangeSet {
  /// By where they begin, each with the furthest end up to there.
  private let ranges: [(start: Int, end: Int)]

  /// - Complexity: O(*n* log *n*) in the number of ranges.
  init(_ ranges: some Sequence<Range<Int>>) {
    var sorted = ranges.filter { !$0.isEmpty }.map { (start: $0.lowerBound, end: $0.upperBound) }
      .sorted { $0 < $1 }
    var furthest = Int.min
    for place in sorted.indices {
      furthest = max(furthest, sorted[place].end)
      sorted[place].end = furthest
    }
    self.ranges = sorted
  }

  /// Whether any of them has something in common with a range.
  /// - Complexity: O(log *n*) in the number of ranges.
  func overlaps(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].end > range.lowerBound
  }
}

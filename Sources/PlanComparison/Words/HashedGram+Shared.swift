extension HashedGram {
  /// Calls a function with the places of each gram that stands in a range of both lists, which are sorted by hash.
  /// - Complexity: O(*n*) in the lengths of the ranges.
  @inline(__always)
  static func forEachShared(
    _ a: Span<Self>, _ rangeA: Range<Int>, _ b: Span<Self>, _ rangeB: Range<Int>, _ body: (Int, Int) -> Void
  ) {
    var i = rangeA.lowerBound, j = rangeB.lowerBound
    while i < rangeA.upperBound, j < rangeB.upperBound {
      let left = a[i].hash, right = b[j].hash
      if left == right {
        body(i, j)
        i += 1
        j += 1
      } else if left < right {
        i += 1
      } else {
        j += 1
      }
    }
  }
}

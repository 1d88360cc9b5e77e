extension Gram {
  /// Calls a function with the places of each gram that stands in a range of both lists, which are sorted by hash.
  /// - Complexity: O(*n*) in the lengths of the ranges.
  @inline(__always)
  static func forEachShared(
    _ a: Span<Gram>, _ rangeA: Range<Int>, _ b: Span<Gram>, _ rangeB: Range<Int>, _ body: (Int, Int) -> Void
  ) {
    var i = rangeA.lowerBound, j = rangeB.lowerBound
    while i < rangeA.upperBound, j < rangeB.upperBound {
      let left = a[i].hash, right = b[j].hash
      if left == right { body(i, j) }
      // Without a branch: which of the two is less nobody can foresee.
      i &+= left <= right ? 1 : 0
      j &+= right <= left ? 1 : 0
    }
  }
}

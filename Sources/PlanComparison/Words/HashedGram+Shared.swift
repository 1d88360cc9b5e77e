extension HashedGram {
  /// Calls a function with the places of each gram that stands in a range of both lists, which are sorted by hash and
  /// have each hash once.
  /// - Complexity: O(*n*) in the lengths of the ranges; O(*m* log *n*) where one is far longer than the other.
  @inline(__always)
  static func forEachShared(
    _ a: Span<Self>, _ rangeA: Range<Int>, _ b: Span<Self>, _ rangeB: Range<Int>, _ body: (Int, Int) -> Void
  ) {
    if rangeA.count > farLonger * rangeB.count {
      var low = rangeA.lowerBound
      for j in rangeB {
        low = firstPlace(from: low, rangeA.upperBound, in: a, notBelow: b[j].hash)
        guard low < rangeA.upperBound else { return }
        if a[low].hash == b[j].hash { body(low, j) }
      }
      return
    }
    if rangeB.count > farLonger * rangeA.count {
      var low = rangeB.lowerBound
      for i in rangeA {
        low = firstPlace(from: low, rangeB.upperBound, in: b, notBelow: a[i].hash)
        guard low < rangeB.upperBound else { return }
        if b[low].hash == a[i].hash { body(i, low) }
      }
      return
    }
    var i = rangeA.lowerBound, j = rangeB.lowerBound
    while i < rangeA.upperBound, j < rangeB.upperBound {
      let left = a[i].hash, right = b[j].hash
      if left == right { body(i, j) }
      // Without a branch: which of the two is less nobody can foresee.
      i &+= left <= right ? 1 : 0
      j &+= right <= left ? 1 : 0
    }
  }

  /// How many times as long as another a list is whose places are sought and not walked through.
  private static var farLonger: Int { 24 }

  /// The first place of a sorted stretch whose hash is no less than another; its end where there is none.
  private static func firstPlace(
    from start: Int, _ end: Int, in grams: Span<Self>, notBelow hash: UInt32
  ) -> Int {
    var low = start, high = end
    while low < high {
      let middle = (low + high) / 2
      if grams[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Sorts numbers whose highest bits are spread evenly, as those of hashes are.
struct HashSorter {
  /// For each value of the highest bits where its numbers begin.
  private var starts: [Int32] = []
  private var buckets: [UInt64] = []

  /// The numbers that each may be moved past on the average before another way is taken.
  private static let mostMoves = 8

  /// Sorts the numbers upwards.
  /// - Complexity: O(*n*), or O(*n* log *n*) where they are spread otherwise.
  mutating func sort(_ numbers: inout [UInt64]) {
    guard numbers.count > 1 else { return }
    Self.spread(numbers.span, &starts, &buckets)
    guard !merge(into: &numbers) else { return }
    for place in numbers.indices { numbers[place] = buckets[place] }
    numbers.sort()
  }

  /// Puts the numbers into `buckets` by their highest bits, of which there are about as many values as numbers.
  private static func spread(
    _ numbers: Span<UInt64>, _ starts: inout [Int32], _ buckets: inout [UInt64]
  ) {
    let bits = Int.bitWidth - 1 - numbers.count.leadingZeroBitCount
    let shift = UInt64(64 - bits)
    if buckets.count < numbers.count { buckets = Array(repeating: 0, count: numbers.count * 2) }
    let values = 1 << bits
    if starts.count <= values { starts = Array(repeating: 0, count: values * 2 + 1) }
    var starts = starts.mutableSpan, buckets = buckets.mutableSpan
    for value in 0...values { starts[value] = 0 }
    for place in numbers.indices { starts[Int(numbers[place] &>> shift) + 1] += 1 }
    var start: Int32 = 0
    for value in 0...values {
      start += starts[value]
      starts[value] = start
    }
    for place in numbers.indices {
      let value = Int(numbers[place] &>> shift)
      buckets[Int(starts[value])] = numbers[place]
      starts[value] += 1
    }
  }

  /// Puts each number where it belongs among those before it; returns false where that takes too many moves.
  private func merge(into numbers: inout [UInt64]) -> Bool {
    let buckets = buckets.span
    var numbers = numbers.mutableSpan
    var moves = 0
    for place in numbers.indices {
      let number = buckets[place]
      var at = place
      while at > 0, numbers[at - 1] > number {
        numbers[at] = numbers[at - 1]
        at -= 1
      }
      numbers[at] = number
      moves += place - at
      if moves > numbers.count * Self.mostMoves { return false }
    }
    return true
  }
}

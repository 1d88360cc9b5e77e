/// Works on stretches of a range on several threads, and gives what came of it in the order of the stretches.
struct ParallelRanges {
  let jobs: Int

  /// How many stretches a job gets, so that none waits long for another.
  private static let stretches = 8

  /// What a function makes of each stretch of `0..<count`.
  func map<Result: Sendable>(_ count: Int, _ work: @escaping @Sendable (Range<Int>) -> Result) async
    -> [Result]
  {
    guard jobs > 1, count > 1 else { return count > 0 ? [work(0..<count)] : [] }
    let length = max(1, (count + jobs * Self.stretches - 1) / (jobs * Self.stretches))
    let ranges = stride(from: 0, to: count, by: length).map { $0..<min(count, $0 + length) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var started = 0
      var results = [Result?](repeating: nil, count: ranges.count)
      func start() {
        guard started < ranges.count else { return }
        let (place, range) = (started, ranges[started])
        group.addTask { (place, work(range)) }
        started += 1
      }
      for _ in 0..<jobs { start() }
      while let (place, result) = await group.next() {
        results[place] = result
        start()
      }
      return results.compactMap(\.self)
    }
  }
}

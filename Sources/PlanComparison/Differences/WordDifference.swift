/// The shortest way from some words to others, by their keys (Myers, "An O(ND) Difference Algorithm", 1986).
package struct WordDifference {
  /// What is not found within so many steps is taken as different from where it begins to be to where it ends.
  private static let mostSteps = 600

  /// The stretches in which two lists of keys differ, in their order.
  /// - Complexity: O((*n* + *m*) · *d*) in the keys and in how many of them differ, which is bounded.
  package static func hunks(_ a: [UInt64], _ b: [UInt64]) -> [Hunk] {
    var start = 0
    while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
    var endA = a.count, endB = b.count
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    if start == endA && start == endB { return [] }
    if start == endA || start == endB { return [Hunk(a: start..<endA, b: start..<endB)] }
    return hunks(a, start..<endA, b, start..<endB)
  }

  private static func hunks(_ a: [UInt64], _ rangeA: Range<Int>, _ b: [UInt64], _ rangeB: Range<Int>)
    -> [Hunk]
  {
    let n = rangeA.count, m = rangeB.count
    let most = min(n + m, mostSteps)
    // The furthest place on each diagonal, for each number of steps one behind the other.
    var furthest = [Int32](repeating: 0, count: 2 * most + 2)
    var trace: [Int32] = []
    let a = a.span, b = b.span
    var steps = 0
    search: while true {
      guard steps <= most else { return [Hunk(a: rangeA, b: rangeB)] }
      for k in stride(from: -steps, through: steps, by: 2) {
        let down = k == -steps || k != steps && furthest[most + k - 1] < furthest[most + k + 1]
        var x = down ? Int(furthest[most + k + 1]) : Int(furthest[most + k - 1]) + 1
        var y = x - k
        while x < n, y < m, a[rangeA.lowerBound + x] == b[rangeB.lowerBound + y] {
          x += 1
          y += 1
        }
        furthest[most + k] = Int32(x)
        if x >= n, y >= m { break search }
      }
      trace.append(contentsOf: furthest[(most - steps)...(most + steps)])
      steps += 1
    }
    return hunks(back: steps, trace, n, m, rangeA.lowerBound, rangeB.lowerBound)
  }

  /// Follows the way back from the end.
  private static func hunks(
    back steps: Int, _ trace: [Int32], _ n: Int, _ m: Int, _ startA: Int, _ startB: Int
  ) -> [Hunk] {
    var hunks: [Hunk] = []
    var x = n, y = m
    var steps = steps
    while steps > 0 {
      // What was the furthest on each diagonal one step before.
      let before = steps - 1
      let base = before * before
      func furthest(_ k: Int) -> Int { abs(k) > before ? -1 : Int(trace[base + before + k]) }
      let k = x - y
      let down = k == -steps || k != steps && furthest(k - 1) < furthest(k + 1)
      let beforeX = down ? furthest(k + 1) : furthest(k - 1)
      let beforeY = down ? beforeX - (k + 1) : beforeX - (k - 1)
      let stepX = down ? beforeX : beforeX + 1
      let stepY = down ? beforeY + 1 : beforeY
      let step = Hunk(a: (startA + beforeX)..<(startA + stepX), b: (startB + beforeY)..<(startB + stepY))
      if let last = hunks.last, last.a.lowerBound == step.a.upperBound, last.b.lowerBound == step.b.upperBound
      {
        hunks[hunks.count - 1] = Hunk(
          a: step.a.lowerBound..<last.a.upperBound, b: step.b.lowerBound..<last.b.upperBound)
      } else {
        hunks.append(step)
      }
      x = beforeX
      y = beforeY
      steps -= 1
    }
    return hunks.reversed()
  }
}

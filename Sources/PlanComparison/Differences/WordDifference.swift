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
    let most = min(rangeA.count + rangeB.count, mostSteps)
    let a = a.span.extracting(rangeA), b = b.span.extracting(rangeB)
    // For each number of steps the furthest place on each diagonal that so many lead to: every second one.
    var trace: [Int32] = []
    // What lies beyond a diagonal that has come to the end of one list leads to nothing better.
    var diagonals = 0...0
    var steps = 0
    while let next = follow(steps, diagonals, a, b, &trace) {
      steps += 1
      guard steps <= most else { return [Hunk(a: rangeA, b: rangeB)] }
      diagonals = next
    }
    return hunks(back: steps, trace, a.count, b.count, rangeA.lowerBound, rangeB.lowerBound)
  }

  /// Where the places of a number of steps begin in a trace.
  private static func start(_ steps: Int) -> Int { steps * (steps + 1) / 2 }

  /// Adds the furthest places that some steps lead to on some diagonals; returns those to follow with one step more, or
  /// nil where the end is found.
  private static func follow(
    _ steps: Int, _ diagonals: ClosedRange<Int>, _ a: Span<UInt64>, _ b: Span<UInt64>, _ trace: inout [Int32]
  ) -> ClosedRange<Int>? {
    let own = start(steps)
    if trace.count <= own + steps {
      trace.append(contentsOf: repeatElement(0, count: own + steps + 1))
    }
    var trace = trace.mutableSpan
    var lowest = diagonals.lowerBound - 1, highest = diagonals.upperBound + 1
    var place = (diagonals.lowerBound + steps) / 2
    // The place of the diagonal above among those of one step before; the one below stands before it.
    var above = start(steps - 1) + place
    var below = place > 0 ? trace[above - 1] : -1
    var k = diagonals.lowerBound
    while k <= diagonals.upperBound {
      let next = place < steps ? trace[above] : -1
      var x = Int(max(below &+ 1, next))
      below = next
      var y = x - k
      while x < a.count, y < b.count, a[x] == b[y] {
        x += 1
        y += 1
      }
      trace[own + place] = Int32(truncatingIfNeeded: x)
      place += 1
      above += 1
      if y >= b.count {
        if x >= a.count { return nil }
        lowest = k + 1
      }
      if x >= a.count {
        highest = k - 1
        break
      }
      k += 2
    }
    return lowest...highest
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
      func furthest(_ k: Int) -> Int { abs(k) > before ? -1 : Int(trace[start(before) + (k + before) / 2]) }
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

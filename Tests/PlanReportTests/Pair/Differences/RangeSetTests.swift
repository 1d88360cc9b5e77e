import Testing

@testable import PlanReport

@Suite struct RangeSetTests {
  @Test(arguments: [
    ([], 0..<9, false), ([2..<4], 0..<2, false), ([2..<4], 3..<9, true), ([2..<4], 4..<9, false),
    // The longer one begins first and ends last.
    ([0..<9, 2..<3], 5..<6, true), ([5..<6, 1..<2], 2..<5, false), ([3..<3], 0..<9, false),
  ])
  func tellsOverlaps(_ ranges: [Range<Int>], _ range: Range<Int>, _ expected: Bool) {
    #expect(RangeSet(ranges).overlaps(range) == expected)
  }
}

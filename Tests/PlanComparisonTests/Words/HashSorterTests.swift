import PlanTestSupport
import Testing

@testable import PlanComparison

@Suite struct HashSorterTests {
  /// Hashes, numbers with few highest bits, with none, falling ones, and equal ones.
  @Test(arguments: [UInt64.max, 0xFF00_0000_0000_00FF, 0xFFFF, 0xF, 0])
  func numbersAreSorted(mask: UInt64) {
    var generator = SeededGenerator(seed: mask)
    var sorter = HashSorter()
    for count in Array(0...70) + [1_000, 3] {
      let numbers = (0..<count).map { _ in UInt64.random(in: 0...(.max), using: &generator) & mask }
      for numbers in [numbers, numbers.sorted(by: >)] {
        var sorted = numbers
        sorter.sort(&sorted)
        #expect(sorted == numbers.sorted(), "seed \(generator.seed), \(count) numbers")
      }
    }
  }
}

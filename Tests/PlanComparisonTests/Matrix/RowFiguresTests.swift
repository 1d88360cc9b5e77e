import PlanFacts
import Testing

@testable import PlanComparison

@Suite struct RowFiguresTests {
  /// A row of numbers; nil where a plan says nothing.
  private static func cells(_ values: [Double?]) -> [MatrixCell?] {
    values.map { value in
      value.map {
        MatrixCell(
          section: "I", list: .facts(.targets), index: 0, relation: .changed,
          value: MatrixValue(text: "\($0)", order: $0))
      }
    }
  }

  @Test(
    arguments: [
      ([1, 1, 1, 1], 0.0), ([1, 1, nil, nil], 4.0 / 6), ([1, 2, 3, 4], 1), ([1, 1, 1, 2], 0.5),
      ([nil, nil], 0),
      ([1], 0), ([], 0),
    ] as [([Double?], Double)])
  func disagreementIsTheShareOfPairsThatDiffer(_ values: [Double?], _ expected: Double) {
    let cells = Self.cells(values)
    #expect(RowDisagreement(cells, cells.map { _ in 0 }).share == expected)
  }

  @Test(
    arguments: [
      ([nil, 1, 1, 1, 1], [0]), ([nil, nil, 1, 1, 1], []), ([1, 1, 1, 1, 9], [4]), ([1, 2, 3, 4, 90], [4]),
      ([1, 2, 3, 4, 5], []), ([1, 1, 1, 9], []), ([1, 1, 9, 9, 1], []),
    ] as [([Double?], [Int])])
  func outliersStandApartFromNearlyAll(_ values: [Double?], _ expected: [Int]) {
    #expect(RowOutliers(Self.cells(values)).places == expected)
  }

  @Test(
    arguments: [
      ([65, 70, 90], "65.0 70.0 90.0"), ([90, 65], "65.0 65.0 90.0"), ([4, 1, 3, 2], "1.0 2.0 4.0"),
      ([5], "none"),
    ] as [([Double], String)])
  func theSpreadHasLowestMedianAndHighest(_ values: [Double], _ expected: String) {
    let spread = MatrixSpread(Self.cells(values).compactMap { $0?.value })
    #expect(
      (spread.map { "\($0.lowest.text) \($0.median.text) \($0.highest.text)" } ?? "none") == expected)
  }

  @Test(arguments: [
    ((1970, 1, 1), 0), ((1969, 12, 31), -1), ((2000, 3, 1), 11_017), ((2026, 11, 21), 20_778),
    ((1600, 2, 29), -135_081),
  ])
  func daysAreCountedFrom1970(_ day: (Int, Int, Int), _ expected: Int) throws {
    #expect(try #require(PlanTime.Day(day.0, day.1, day.2)).daysSince1970 == expected)
  }
}

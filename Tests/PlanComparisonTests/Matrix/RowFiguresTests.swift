import Testing

@testable import PlanComparison
@testable import PlanGrammar

@Suite struct RowFiguresTests {
  private static let constants = ComparisonGrammar.embedded.constants

  /// A row of numbers; nil where a plan says nothing.
  private static func voices(_ values: [Double?], _ words: [UInt64] = []) -> [RowVoice?] {
    values.enumerated().map { place, value in
      value.map {
        RowVoice(
          value: MatrixValue(text: "\($0)", order: $0), substance: place < words.count ? words[place] : 0)
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
    #expect(RowDisagreement(Self.voices(values), Self.constants).share == expected)
  }

  @Test(
    arguments: [([7, 7, 7], 0.0), ([7, 7, 8], 1.0 / 3), ([7, 8, 9], 0.5)] as [([UInt64], Double)])
  func wordsAloneCountHalf(_ words: [UInt64], _ expected: Double) {
    let voices = Self.voices(words.map { _ in 1 }, words)
    #expect(abs(RowDisagreement(voices, Self.constants).share - expected) < 1e-9)
  }

  @Test(
    arguments: [
      ([nil, 1, 1, 1, 1], [0]), ([nil, nil, 1, 1, 1], []), ([1, 1, 1, 1, 9], [4]), ([1, 2, 3, 4, 90], [4]),
      ([1, 2, 3, 4, 5], []), ([1, 1, 1, 9], []), ([1, 1, 9, 9, 1], []),
      // One of two that differ from all others may stand apart by far.
      ([65, 58, 65, 65, 63, 65], [1]),
    ] as [([Double?], [Int])])
  func outliersStandApartFromNearlyAll(_ values: [Double?], _ expected: [Int]) {
    #expect(RowOutliers(Self.voices(values), Self.constants).places == expected)
  }

  @Test(
    arguments: [
      ([58, 65, 65, 65], [1, 2, 3, 0]), ([65, 63, 58, 63], [1, 3, 0, 2]), ([nil, 9, nil, 9, 1], [1, 3, 4]),
      // Where each has its own, what is in the middle, and never what stands apart.
      ([90, 3, 1, 2, 4], [1, 3, 4, 2, 0]), ([nil, nil], []),
    ] as [([Double?], [Int])])
  func aRowIsCalledByWhatMostPlansSay(_ values: [Double?], _ expected: [Int]) {
    #expect(RowReference(Self.voices(values), Self.constants).places == expected)
  }

  @Test func ofOneValueTheWordsThatMostHaveComeFirst() {
    let voices = Self.voices([1, 1, 1, 2, 2], [7, 8, 8, 9, 9])
    #expect(RowReference(voices, Self.constants).places == [1, 2, 0, 3, 4])
  }

  @Test(arguments: [
    (["Giai đoạn 1", "Giai đoạn 1", "Đợt 1"], "Giai đoạn 1"),
    (["Giai đoạn 2022 - 2025", "Đợt đầu"], "Giai đoạn 1"), (["Đợt thứ nhất", "Đợt đầu"], "Đợt thứ nhất"),
    (["GIAI ĐOẠN I", "Giai đoạn I"], "GIAI ĐOẠN I"), ([], ""),
  ])
  func phasesAreCalledByWhatMostPlansCallThem(_ labels: [String], _ expected: String) {
    #expect(PhaseLabel.label(of: labels, ordinal: 1) == expected)
  }

  @Test(
    arguments: [
      ([65, 70, 90], "65.0 70.0 90.0"), ([90, 65], "65.0 65.0 90.0"), ([4, 1, 3, 2], "1.0 2.0 4.0"),
      ([5], "none"),
    ] as [([Double], String)])
  func theSpreadHasLowestMedianAndHighest(_ values: [Double], _ expected: String) {
    let spread = MatrixSpread(Self.voices(values).compactMap { $0?.value })
    #expect(
      (spread.map { "\($0.lowest.text) \($0.median.text) \($0.highest.text)" } ?? "none") == expected)
  }
}

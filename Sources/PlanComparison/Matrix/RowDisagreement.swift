/// How much the plans of a row disagree: the share of pairs of plans that say different things.
struct RowDisagreement {
  private let cells: [MatrixCell?]
  private let texts: [UInt64]

  /// What a difference in words alone counts, where one in values or in being there counts 1.
  private static let words = 0.5

  init(_ cells: [MatrixCell?], _ texts: [UInt64]) {
    self.cells = cells
    self.texts = texts
  }

  /// What plans say alike.
  private struct Stance: Hashable {
    let value: String?
    let text: UInt64
  }

  /// From 0, where all say the same, to 1, where no two do.
  /// - Complexity: O(*n*) in the number of plans.
  var share: Double {
    let count = cells.count
    guard count > 1 else { return 0 }
    var values: [String?: Int] = [:]
    var stances: [Stance: Int] = [:]
    var present = 0
    for (place, cell) in cells.enumerated() {
      guard let cell else { continue }
      present += 1
      values[cell.value?.key, default: 0] += 1
      stances[Stance(value: cell.value?.key, text: texts[place]), default: 0] += 1
    }
    // Pairs of one value, and those of them that also say the same.
    let sameValue = values.values.reduce(0) { $0 + Self.pairs($1) }
    let same = stances.values.reduce(0) { $0 + Self.pairs($1) }
    let onlyOne = present * (count - present)
    let otherValue = Self.pairs(present) - sameValue
    let different = Double(onlyOne + otherValue) + Self.words * Double(sameValue - same)
    return different / Double(Self.pairs(count))
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}

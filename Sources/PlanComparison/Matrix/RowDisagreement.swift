/// How much the plans of a row disagree: the share of pairs of plans that say different things.
struct RowDisagreement {
  private let voices: [RowVoice?]
  /// What a difference in words alone counts, where one in values or in being there counts 1.
  private let words: Double

  init(_ voices: [RowVoice?], _ constants: ComparisonConstants) {
    self.voices = voices
    words = ComparisonConstants.part(constants.wordsAlone)
  }

  /// What plans say alike.
  private struct Stance: Hashable {
    let value: String?
    let substance: UInt64
  }

  /// From 0, where all say the same, to 1, where no two do.
  /// - Complexity: O(*n*) in the number of plans.
  var share: Double {
    let count = voices.count
    guard count > 1 else { return 0 }
    var values: [String?: Int] = [:]
    var stances: [Stance: Int] = [:]
    var present = 0
    for case let voice? in voices {
      present += 1
      values[voice.value?.key, default: 0] += 1
      stances[Stance(value: voice.value?.key, substance: voice.substance), default: 0] += 1
    }
    // Pairs of one value, and those of them that also say the same.
    let sameValue = values.values.reduce(0) { $0 + Self.pairs($1) }
    let same = stances.values.reduce(0) { $0 + Self.pairs($1) }
    let onlyOne = present * (count - present)
    let otherValue = Self.pairs(present) - sameValue
    let different = Double(onlyOne + otherValue) + words * Double(sameValue - same)
    return different / Double(Self.pairs(count))
  }

  private static func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
}

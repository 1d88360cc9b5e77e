/// Finds the plan that a row is called by: one that says what most plans of the row say.
struct RowReference {
  private let voices: [RowVoice?]
  private let constants: ComparisonConstants

  /// How many words that are not the most typical ones are tried.
  static let mostTried = 3

  init(_ voices: [RowVoice?], _ constants: ComparisonConstants) {
    self.voices = voices
    self.constants = constants
  }

  /// A value and its words.
  private struct Stance: Hashable {
    let value: String?
    let words: UInt64
  }

  /// The places of the plans that say something, those first that the row is rather called by.
  ///
  /// What counts is in how many plans the value stands, then whether it stands apart from nearly all others, then whether
  /// the words are the most typical, how near the value is to the middle, and in how many plans the words stand.
  /// - Complexity: O(*n* log *n*) in the number of plans.
  var places: [Int] {
    var values: [String?: Int] = [:]
    var substances: [Stance: Int] = [:]
    var prints: [Stance: Int] = [:]
    for case let voice? in voices {
      values[voice.value?.key, default: 0] += 1
      substances[Stance(value: voice.value?.key, words: voice.substance), default: 0] += 1
      prints[Stance(value: voice.value?.key, words: voice.print), default: 0] += 1
    }
    let orders = voices.compactMap { $0?.value?.order }.sorted()
    let middle = orders.isEmpty ? 0 : orders[(orders.count - 1) / 2]
    let apart = Set(RowOutliers(voices, constants).places)
    let keys = voices.enumerated().compactMap { place, voice -> (Int, Int, Int, Double, Int, Int)? in
      guard let voice else { return nil }
      let value = voice.value?.key
      let substance = substances[Stance(value: value, words: voice.substance)] ?? 0
      let print = prints[Stance(value: value, words: voice.print)] ?? 0
      return (
        -(values[value] ?? 0), apart.contains(place) ? 1 : 0, voice.isTypical ? 0 : 1,
        voice.value?.order.map { abs($0 - middle) } ?? 0, -(substance * (voices.count + 1) + print), place
      )
    }
    return keys.sorted { $0 < $1 }.map(\.5)
  }
}

/// Finds the plans of a row that stand apart from nearly all others.
struct RowOutliers {
  private let voices: [RowVoice?]
  /// Among fewer plans none stands apart.
  private let fewest: Int
  /// The share of plans that may stand apart, in ten-thousandths; one may in any case.
  private let share: Int
  /// How many times the usual distance from the middle is far away.
  private let far: Double

  /// How many times the median of the distances from the middle, and their mean, the usual distance is: of numbers that
  /// are spread evenly about the middle each of them is then the standard deviation (Iglewicz and Hoaglin, 1993).
  private static let ofMedian = 1.4826
  private static let ofMean = 1.2533

  init(_ voices: [RowVoice?], _ constants: ComparisonConstants) {
    self.voices = voices
    fewest = Int(constants.apartFewest)
    share = Int(constants.apartShare)
    far = ComparisonConstants.part(constants.apart)
  }

  /// Their places: those that say nothing where nearly all do, and those with a value far from the others'.
  /// - Complexity: O(*n* log *n*) in the number of plans.
  var places: [Int] {
    guard voices.count >= fewest else { return [] }
    let missing = voices.indices.filter { voices[$0] == nil }
    var places = missing.count <= most(of: voices.count) ? missing : []
    let valued = voices.indices.filter { voices[$0]?.value != nil }
    guard valued.count >= fewest else { return places }
    let ordered = valued.compactMap { place in voices[place]?.value?.order.map { (place, $0) } }
    places += ordered.count == valued.count ? distant(ordered) : rare(valued)
    return places
  }

  /// How many of some may stand apart.
  private func most(of count: Int) -> Int { max(1, count * share / Int(ComparisonConstants.one)) }

  /// Those whose number is far from the middle, by the distances from it.
  private func distant(_ values: [(place: Int, order: Double)]) -> [Int] {
    let middle = Self.median(values.map(\.order))
    let distances = values.map { abs($0.order - middle) }
    let median = Self.median(distances)
    // Where more than half agree, the median tells nothing of the rest.
    let usual =
      median > 0
      ? Self.ofMedian * median : Self.ofMean * distances.reduce(0, +) / Double(distances.count)
    let found = values.indices.filter { distances[$0] > far * usual }
    return found.count <= most(of: values.count) ? found.map { values[$0].place } : []
  }

  /// Those whose value hardly any has, where all others agree.
  private func rare(_ places: [Int]) -> [Int] {
    let counts = Dictionary(grouping: places) { voices[$0]?.value?.key ?? "" }
    guard let most = counts.values.map(\.count).max() else { return [] }
    let others = places.count - most
    guard others > 0, others <= self.most(of: places.count) else { return [] }
    return counts.values.filter { $0.count < most }.flatMap(\.self).sorted()
  }

  private static func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// Finds the plans of a row that stand apart from nearly all others.
struct RowOutliers {
  private let cells: [MatrixCell?]

  /// Among fewer plans none stands apart.
  private static let fewest = 5
  /// One in so many may stand apart, and one in any case.
  private static let share = 10
  /// How many times the usual distance from the middle is far away (Iglewicz and Hoaglin, 1993: 3.5 of 0.6745).
  private static let far = 5.2

  init(_ cells: [MatrixCell?]) { self.cells = cells }

  /// Their places: those without a cell where nearly all have one, and those with a value far from the others'.
  /// - Complexity: O(*n* log *n*) in the number of plans.
  var places: [Int] {
    guard cells.count >= Self.fewest else { return [] }
    let missing = cells.indices.filter { cells[$0] == nil }
    var places = missing.count <= Self.most(of: cells.count) ? missing : []
    let valued = cells.indices.filter { cells[$0]?.value != nil }
    guard valued.count >= Self.fewest else { return places }
    let ordered = valued.compactMap { place in cells[place]?.value?.order.map { (place, $0) } }
    places += ordered.count == valued.count ? Self.far(ordered) : rare(valued)
    return places
  }

  /// How many of some may stand apart.
  private static func most(of count: Int) -> Int { max(1, count / share) }

  /// Those whose number is far from the middle, by the distances from it.
  private static func far(_ values: [(place: Int, order: Double)]) -> [Int] {
    let middle = median(values.map(\.order))
    let usual = median(values.map { abs($0.order - middle) })
    let found = values.filter { usual > 0 ? abs($0.order - middle) > far * usual : $0.order != middle }
    return found.count <= most(of: values.count) ? found.map(\.place) : []
  }

  /// Those whose value hardly any has, where all others agree.
  private func rare(_ places: [Int]) -> [Int] {
    let counts = Dictionary(grouping: places) { cells[$0]?.value?.key ?? "" }
    guard let most = counts.values.map(\.count).max() else { return [] }
    let others = places.count - most
    guard others > 0, others <= Self.most(of: places.count) else { return [] }
    return counts.values.filter { $0.count < most }.flatMap(\.self).sorted()
  }

  private static func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

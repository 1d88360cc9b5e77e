internal import PlanFacts

/// Where days stand on a picture's width: whole years, from the first to the last that are needed.
struct TimeScale {
  let years: ClosedRange<Int>

  /// A year that is far off from most is a mistake of the text more often than not, and would leave no room for the rest.
  private static let mostYears = 20

  /// A scale for all days of some times; nil where there are none.
  init?(_ times: [PlanTime]) {
    let all = times.flatMap { [$0.start?.year, $0.end?.year] }.compactMap(\.self).sorted()
    guard !all.isEmpty else { return nil }
    let middle = all[all.count / 2]
    let near = all.filter { abs($0 - middle) <= Self.mostYears / 2 }
    years = (near.first ?? middle)...(near.last ?? middle)
  }

  /// The share of the width at the beginning of a day, or at its end; what is off the scale stands at its edge.
  func share(of day: PlanTime.Day, atEnd: Bool = false) -> Double {
    let start = Self.count(years.lowerBound), end = Self.count(years.upperBound + 1)
    let share = Double(day.number + (atEnd ? 1 : 0) - start) / Double(max(1, end - start))
    return min(max(share, 0), 1)
  }

  /// The years at whose beginning there is a line, and where.
  var ticks: [(year: Int, share: Double)] {
    let step = years.count > 16 ? 5 : years.count > 8 ? 2 : 1
    let start = Self.count(years.lowerBound), end = Self.count(years.upperBound + 1)
    return years.filter { ($0 - years.lowerBound) % step == 0 }.map { year in
      (year, Double(Self.count(year) - start) / Double(max(1, end - start)))
    }
  }

  private static func count(_ year: Int) -> Int { PlanTime.Day(year, 1, 1)?.number ?? 0 }
}

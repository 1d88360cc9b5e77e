internal import PlanFacts

extension Deadline {
  /// The last day on which what is to be done is in time; nil where there is none.
  ///
  /// What is to be done before a day, a month or a year is to be done by the day before it begins.
  var lastDay: PlanTime.Day? {
    guard bound == .before, let end = time.end else { return time.end }
    let first: PlanTime.Day? =
      switch time.precision {
      case .month: PlanTime.Day(end.year, end.month, 1)
      case .quarter: PlanTime.Day(end.year, (end.month - 1) / 3 * 3 + 1, 1)
      case .half: PlanTime.Day(end.year, end.month > 6 ? 7 : 1, 1)
      case .year, .years: time.start ?? PlanTime.Day(end.year, 1, 1)
      case .day, nil: end
      }
    return first?.adding(days: -1)
  }
}

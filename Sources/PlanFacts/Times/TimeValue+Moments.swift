internal import PlanGrammar
internal import PlanSyntax

/// What the rules of `moments.grammar` say.
extension TimeValue {
  /// Times of the day, weekdays, and what hangs on today or on an event; nil for anything else.
  ///
  /// What is told from today stays open where `reference`, which stands for it, is not known.
  init?(moment name: String, _ parts: [RuleValue], text: String, year: Int?, reference: PlanTime.Day?) {
    func number(_ index: Int) -> Int? { index < parts.count ? parts[index].number : nil }
    func inner(_ index: Int) -> TimeValue? {
      guard index < parts.count, parts[index].isThere else { return nil }
      return TimeValue(parts[index], text: text, year: year, reference: reference)
    }
    let value: TimeValue?
    switch name {
    case "moment":
      value = (inner(1) ?? TimeValue(open: text)).at(parts.first, text)
    case "relative":
      guard let unit = parts.first?.text, let ahead = number(1) else { return nil }
      value = Self.relative(unit, ahead, text, reference)
    case "weekday-of":
      guard let weekday = number(0), let ahead = number(1) else { return nil }
      let week = Self.relative("P1W", ahead, text, reference).times.first?.start
      value = Self.day(week?.adding(days: weekday - 1), text)
    case "edge-of":
      guard let edge = parts.first?.text, let inner = inner(1) else { return nil }
      value = inner.edge(edge, text)
    case "week":
      guard let week = number(0), let month = number(2) else { return nil }
      value = (number(1) ?? year).map { Self.week(week, of: month, in: $0, text) } ?? TimeValue(open: text)
    case "anchored":
      guard let event = parts.last?.text else { return nil }
      var anchored = TimeValue(open: text)
      anchored.times[0].anchor = event
      anchored.bound = parts.first?.text.flatMap { Bound(rawValue: $0) }
      value = anchored
    default: value = nil
    }
    guard let value else { return nil }
    self = value
  }

  /// The same time with the time of the day that a value says.
  func at(_ clock: RuleValue?, _ text: String) -> TimeValue {
    guard case .record("clock", let parts)? = clock, let hour = parts.first?.number else { return self }
    let minute = parts.last?.number ?? 0
    guard hour < 24 || minute == 0 else { return TimeValue(impossible: text) }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    var value = self
    for index in times.indices { value.times[index].clock = "\(padded(hour)):\(padded(minute))" }
    return value
  }

  /// So many units from the one that today is in.
  private static func relative(
    _ unit: String, _ ahead: Int, _ text: String, _ reference: PlanTime.Day?
  ) -> TimeValue {
    guard let today = reference else { return TimeValue(open: text) }
    switch unit {
    case "P1D": return day(today.adding(days: ahead), text)
    case "P1W":
      let monday = today.adding(days: 7 * ahead + 1 - today.weekday)
      return stretch(monday, monday?.adding(days: 6), .day, text)
    case "P1M", "P3M":
      let length = unit == "P1M" ? 1 : 3
      let first = (today.year * 12 + today.month - 1) / length * length + ahead * length
      return months(first, length, length == 1 ? .month : .quarter, text)
    case "P1Y": return months((today.year + ahead) * 12, 12, .year, text)
    default: return TimeValue(open: text)
    }
  }

  /// The first, middle or last day of a time.
  private func edge(_ name: String, _ text: String) -> TimeValue? {
    guard let first = times.first?.start, let last = times.last?.end else { return TimeValue(open: text) }
    switch name {
    case "first": return Self.day(first, text)
    case "middle": return Self.day(first.adding(days: (last.number - first.number) / 2), text)
    case "last": return Self.day(last, text)
    default: return nil
    }
  }

  /// A week of a month, counted from its first day; the fifth is its last seven days.
  private static func week(_ week: Int, of month: Int, in year: Int, _ text: String) -> TimeValue {
    let days = PlanDate.days(of: month, in: year)
    let start = week == 5 ? days - 6 : week * 7 - 6
    return stretch(
      PlanTime.Day(year, month, start), PlanTime.Day(year, month, start + 6), .day, text)
  }

  /// Some months, of which the first is counted from the year 0.
  private static func months(
    _ first: Int, _ count: Int, _ precision: PlanTime.Precision, _ text: String
  ) -> TimeValue {
    let last = first + count - 1
    let days = PlanDate.days(of: last % 12 + 1, in: last / 12)
    return stretch(
      PlanTime.Day(first / 12, first % 12 + 1, 1), PlanTime.Day(last / 12, last % 12 + 1, days), precision,
      text)
  }

  private static func day(_ day: PlanTime.Day?, _ text: String) -> TimeValue { stretch(day, day, .day, text) }

  private static func stretch(
    _ start: PlanTime.Day?, _ end: PlanTime.Day?, _ precision: PlanTime.Precision, _ text: String
  ) -> TimeValue {
    guard let start, let end else { return TimeValue(open: text) }
    return TimeValue(times: [PlanTime(text: text, start: start, end: end, precision: precision)])
  }
}

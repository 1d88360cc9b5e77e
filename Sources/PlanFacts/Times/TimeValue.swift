package import PlanGrammar
internal import PlanSyntax

/// A time, and how it binds what is to be done.
package struct TimeValue: Equatable {
  /// How a time binds: by its end, before it, from its start, within it, at it, every so often.
  package enum Bound: String {
    case by, before, from, within, at, every
  }

  package internal(set) var times: [PlanTime]
  var bound: Bound?
  /// Whether the words name a day or stretch that there is not; its days are not known then.
  private(set) var isImpossible = false
  /// Whether it is so many days from an event.
  var isStretch = false

  /// What a rule of `times.grammar` says; nil for what is no time, such as a term of office.
  ///
  /// A time that leaves its year or month out is of `year` and `month`, or of those of `reference`, where one is known.
  package init?(
    _ value: RuleValue, text: String, year: Int? = nil, month: Int? = nil, reference: PlanTime.Day? = nil
  ) {
    let year = year ?? reference?.year
    let month = month ?? reference?.month
    guard case .record(let name, let parts) = value else { return nil }
    switch name {
    case "bounded":
      guard parts.count == 3 else { return nil }
      bound = parts[0].text.flatMap { Bound(rawValue: $0) }
      var inner =
        parts[1].isThere
        ? TimeValue(parts[1], text: text, year: year, reference: reference)
        : TimeValue(times: [PlanTime(text: text)])
      // What recurs has no end of its own.
      if var every = TimeValue(parts[2], text: text)?.times {
        for index in every.indices where every[index].clock == nil {
          every[index].clock = inner?.times.first?.clock
        }
        inner = TimeValue(times: every)
      }
      guard let inner else { return nil }
      times = inner.times
      isImpossible = inner.isImpossible
      if bound == .at, let own = inner.bound { bound = own }
      openEnds()
    case "interval":
      guard parts.count == 4 else { return nil }
      let last = Self.point(parts[2], text, year, reference)
      // "từ ngày 01/3 đến 30/6/2026", "ngày 10 - 12/6/2026": year and month stand at the end.
      let end = last?.times.last.flatMap { $0.precision == .day ? $0.end : nil }
      let first = Self.point(
        parts[1], text, last?.times.last?.end?.year ?? year, month: end?.month, reference)
      guard let last, let first else { return nil }
      var time = PlanTime(
        text: text, start: first.times.first?.start, end: last.times.last?.end,
        precision: last.times.last?.precision)
      if time.precision == .year { time.precision = .years }
      time.recurrence = TimeValue(parts[3], text: text)?.times.first?.recurrence
      times = [time]
      bound = parts[0].text.flatMap { Bound(rawValue: $0) }
      let isBackwards = time.start.flatMap { start in time.end.map { start > $0 } } ?? false
      if isBackwards || first.isImpossible || last.isImpossible { becomeImpossible() }
    default:
      let plain =
        TimeValue(plain: name, parts, text: text, year: year, month: month)
        ?? TimeValue(moment: name, parts, text: text, year: year, reference: reference)
      guard let plain else { return nil }
      self = plain
    }
  }

  /// Whether it is a day whose year the words of a value leave out.
  func isWithoutYear(in value: RuleValue) -> Bool {
    guard let time = times.first, time.precision == .day, time.recurrence == nil else { return false }
    guard let written = TimeValue(value, text: "")?.times.first else { return false }
    return written.start == nil && written.end == nil
  }

  /// Binds what was only named.
  mutating func bind(_ bound: Bound) {
    self.bound = bound
    openEnds()
  }

  /// Leaves open the end that the bound says nothing of.
  private mutating func openEnds() {
    for index in times.indices {
      switch bound {
      case .by, .before: times[index].start = nil
      case .from: times[index].end = nil
      case .within, .at, .every, nil: break
      }
    }
  }

  init(times: [PlanTime], bound: Bound? = nil) {
    self.times = times
    self.bound = bound
  }

  /// Takes the days away from words that name none.
  private mutating func becomeImpossible() {
    isImpossible = true
    for index in times.indices {
      (times[index].start, times[index].end, times[index].precision) = (nil, nil, nil)
    }
  }

  /// A time whose days are not known.
  init(open text: String) { times = [PlanTime(text: text)] }

  init(impossible text: String) {
    times = [PlanTime(text: text)]
    isImpossible = true
  }

  /// The end of an interval, which may be a bare year.
  private static func point(
    _ value: RuleValue, _ text: String, _ year: Int?, month: Int? = nil, _ reference: PlanTime.Day?
  ) -> TimeValue? {
    if let number = value.number { return TimeValue(.record("year", [.number(number)]), text: text) }
    return TimeValue(value, text: text, year: year, month: month, reference: reference)
  }

  private init?(plain name: String, _ parts: [RuleValue], text: String, year: Int?, month: Int?) {
    func number(_ index: Int) -> Int? { index < parts.count ? parts[index].number : nil }
    func stretch(_ start: PlanTime.Day?, _ end: PlanTime.Day?, _ precision: PlanTime.Precision) -> TimeValue {
      guard let start, let end, start <= end else { return TimeValue(impossible: text) }
      return TimeValue(times: [PlanTime(text: text, start: start, end: end, precision: precision)])
    }
    func months(_ year: Int, _ first: Int, _ last: Int, _ precision: PlanTime.Precision) -> TimeValue {
      stretch(
        PlanTime.Day(year, first, 1), PlanTime.Day(year, last, PlanDate.days(of: last, in: year)),
        precision)
    }
    /// A time of no year that is known.
    let open = TimeValue(times: [PlanTime(text: text)])
    switch name {
    case "day":
      guard let year = number(0).map(Self.fullYear) ?? year, let month = number(1) ?? month,
        let day = number(2)
      else {
        self = open
        return
      }
      let value = PlanTime.Day(year, month, day)
      self = stretch(value, value, .day)
    case "days":
      guard case .record(_, let days)? = parts.last, let month = number(1) else { return nil }
      guard let year = number(0) ?? year else {
        self = open
        return
      }
      let values = days.compactMap(\.number).map { PlanTime.Day(year, month, $0) }.map {
        stretch($0, $0, .day)
      }
      self = TimeValue(times: values.flatMap(\.times))
      if values.contains(where: \.isImpossible) { self = TimeValue(impossible: text) }
    case "malformed": self = TimeValue(impossible: text)
    case "month":
      guard let month = number(1) else { return nil }
      guard let year = number(0) ?? year else {
        self = open
        return
      }
      self = months(year, month, month, .month)
    case "months":
      guard let year = number(0), case .record(_, let parts)? = parts.last else { return nil }
      self = TimeValue(times: parts.compactMap(\.number).flatMap { months(year, $0, $0, .month).times })
    case "quarters":
      guard case .record(_, let quarters)? = parts.last else { return nil }
      guard let year = number(0) ?? year else {
        self = open
        return
      }
      let values = quarters.compactMap(\.number).map { months(year, $0 * 3 - 2, $0 * 3, .quarter) }
      self = TimeValue(times: values.flatMap(\.times))
    case "half":
      guard let half = number(1) else { return nil }
      guard let year = number(0) ?? year else {
        self = open
        return
      }
      self = months(year, half * 6 - 5, half * 6, .half)
    case "edge":
      guard let edge = parts.first?.text, let known = Self.edges[edge] else { return nil }
      guard let year = number(1) ?? year else {
        self = open
        return
      }
      let day: PlanTime.Day?
      if let month = number(2) {
        let days = PlanDate.days(of: month, in: year)
        day = PlanTime.Day(year, month, known.day == 1 ? 1 : known.day == 30 ? days / 2 : days)
      } else {
        day = PlanTime.Day(year, known.month, known.day)
      }
      self = stretch(day, day, .day)
    case "year":
      guard let year = number(0) else { return nil }
      self = months(year, 1, 12, .year)
    case "several-years":
      guard case .record(_, let years)? = parts.first else { return nil }
      self = TimeValue(times: years.compactMap(\.number).flatMap { months($0, 1, 12, .year).times })
    case "years", "years-from":
      guard let first = number(0), let last = number(1) else { return nil }
      self = stretch(PlanTime.Day(first, 1, 1), PlanTime.Day(last, 12, 31), .years)
      if name == "years-from" { bound = .within }
    case "school-year":
      guard let first = number(0), let last = number(1) else { return nil }
      self = stretch(PlanTime.Day(first, 9, 1), PlanTime.Day(last, 5, 31), .years)
    case "duration":
      self = TimeValue(times: [PlanTime(text: text)], bound: .within)
      isStretch = true
    case "every":
      guard let duration = parts.first?.text else { return nil }
      self = TimeValue(times: [PlanTime(text: text, recurrence: duration)], bound: .every)
        .at(parts.last, text)
    case "every-months":
      guard let count = number(0) else { return nil }
      self = TimeValue(
        times: [PlanTime(text: text, recurrence: count == 12 ? "P1Y" : "P\(count)M")], bound: .every)
    case "every-weeks":
      guard let count = number(0) else { return nil }
      self = TimeValue(times: [PlanTime(text: text, recurrence: "P\(count)W")], bound: .every)
    case "every-years":
      guard let count = number(0) else { return nil }
      self = TimeValue(times: [PlanTime(text: text, recurrence: "P\(count)Y")], bound: .every)
    case "cycles":
      guard case .record(_, let cycles)? = parts.first else { return nil }
      self = TimeValue(
        times: cycles.compactMap(\.text).map { PlanTime(text: text, recurrence: $0) }, bound: .every)
    default: return nil
    }
  }

  /// A year with its century, which "12/5/23" leaves out.
  private static func fullYear(_ year: Int) -> Int { year < 100 ? 2000 + year : year }

  /// The days that the beginning, the middle and the end of a year fall on (Bộ luật Dân sự 2015, Điều 146).
  private static let edges: [String: (month: Int, day: Int)] = [
    "first": (1, 1), "middle": (6, 30), "last": (12, 31),
  ]
}

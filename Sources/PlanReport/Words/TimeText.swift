internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// Times as the language of the report writes them.
struct TimeText {
  let language: Language

  /// A day: 31/03/2026 in Vietnamese, 2026-03-31 in English.
  func text(of day: PlanTime.Day) -> String { written(day.description.split(separator: "-")) }

  /// The day of issue of a plan, or the month or year where the rest is blank.
  func text(of date: PlanDate) -> String {
    let (start, _, precision) = date.days
    let parts = start.split(separator: "-")
    return written(parts.prefix(precision == "day" ? 3 : precision == "month" ? 2 : 1))
  }

  /// A stretch of time, what recurs, or the words where it is neither; with how it binds, where that is known.
  func text(of time: PlanTime, _ bound: Deadline.Bound? = nil) -> String {
    var parts: [String] = []
    if let stretch = stretch(time, bound) { parts.append(stretch) }
    if let clock = time.clock { parts.insert(clock, at: 0) }
    if let recurrence = time.recurrence {
      parts.append(language.name(ofRecurrence: recurrence) ?? recurrence)
    }
    if parts.isEmpty { return time.anchor ?? time.text }
    return parts.joined(separator: ", ")
  }

  private func stretch(_ time: PlanTime, _ bound: Deadline.Bound?) -> String? {
    switch (time.start, time.end) {
    case (let start?, let end?) where start == end:
      (bound == .by || bound == .before ? word(of: bound) : "") + text(of: start)
    case (let start?, let end?): whole(start, end) ?? "\(text(of: start)) – \(text(of: end))"
    case (let start?, nil): language("từ ", "from ") + text(of: start)
    case (nil, let end?): word(of: bound) + text(of: end, to: time.precision)
    case (nil, nil): nil
    }
  }

  /// What stands before a last day.
  private func word(of bound: Deadline.Bound?) -> String {
    if let bound, bound == .by || bound == .before { return language.name(of: bound) + " " }
    return language("đến ", "until ")
  }

  /// The last day of a time, no more exactly than the plan names it.
  private func text(of end: PlanTime.Day, to precision: PlanTime.Precision?) -> String {
    let parts = end.description.split(separator: "-")
    switch precision {
    case .year, .years:
      guard end.month == 12, end.day == 31 else { return text(of: end) }
      return language("năm ", "") + parts[0]
    case .month: return language("tháng ", "") + written(parts.prefix(2))
    case .quarter where end.month % 3 == 0: return quarter(of: end)
    default: return text(of: end)
    }
  }

  /// Whole years, a quarter or a month by their names; nil for other stretches.
  private func whole(_ start: PlanTime.Day, _ end: PlanTime.Day) -> String? {
    guard start.day == 1, end.day == PlanDate.days(of: end.month, in: end.year) else { return nil }
    if start.month == 1, end.month == 12 {
      return start.year == end.year ? String(start.year) : "\(start.year)–\(end.year)"
    }
    guard start.year == end.year else { return nil }
    if start.month == end.month { return written(end.description.split(separator: "-").prefix(2)) }
    return end.month - start.month == 2 && end.month % 3 == 0 ? quarter(of: end) : nil
  }

  private func quarter(of day: PlanTime.Day) -> String {
    let number = (day.month + 2) / 3
    return language("quý \(["I", "II", "III", "IV"][number - 1])/\(day.year)", "Q\(number) \(day.year)")
  }

  /// Year, month and day in the order of the language.
  private func written(_ parts: some BidirectionalCollection<Substring>) -> String {
    language == .vietnamese ? parts.reversed().joined(separator: "/") : parts.joined(separator: "-")
  }
}

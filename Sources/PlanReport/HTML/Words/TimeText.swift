internal import PlanComparison
internal import PlanFacts
internal import PlanRender
internal import PlanSyntax

/// Times as the language of the page writes them.
struct TimeText {
  let language: Language

  /// A day: 31/03/2026 in Vietnamese, 2026-03-31 in English.
  func text(of day: PlanTime.Day) -> String {
    let iso = day.description
    guard language == .vietnamese else { return iso }
    return iso.split(separator: "-").reversed().joined(separator: "/")
  }

  /// The day of issue of a plan, or the month or year where the rest is blank.
  func text(of date: PlanDate) -> String {
    let (start, _, precision) = date.days
    let parts = start.split(separator: "-").map(String.init)
    let shown = precision == "day" ? parts : precision == "month" ? Array(parts.prefix(2)) : [parts[0]]
    return language == .vietnamese ? shown.reversed().joined(separator: "/") : shown.joined(separator: "-")
  }

  /// A stretch of time, what recurs, or the words where it is neither.
  func text(of time: PlanTime) -> String {
    var parts: [String] = []
    if let stretch = stretch(time) { parts.append(stretch) }
    if let clock = time.clock { parts.insert(clock, at: 0) }
    if let recurrence = time.recurrence {
      parts.append(language.name(ofRecurrence: recurrence) ?? recurrence)
    }
    if parts.isEmpty { return time.anchor ?? time.text }
    return parts.joined(separator: ", ")
  }

  private func stretch(_ time: PlanTime) -> String? {
    switch (time.start, time.end) {
    case (let start?, let end?) where start == end: text(of: start)
    case (let start?, let end?) where isWholeYears(start, end):
      start.year == end.year ? String(start.year) : "\(start.year) – \(end.year)"
    case (let start?, let end?): "\(text(of: start)) – \(text(of: end))"
    case (let start?, nil): language("từ ", "from ") + text(of: start)
    case (nil, let end?): language("đến ", "until ") + text(of: end)
    case (nil, nil): nil
    }
  }

  private func isWholeYears(_ start: PlanTime.Day, _ end: PlanTime.Day) -> Bool {
    start.month == 1 && start.day == 1 && end.month == 12 && end.day == 31
  }
}

internal import PlanFacts

/// One thing that plans set a time for.
struct TimelineRow {
  let label: String
  /// Whether the label is words of a plan.
  var isPlanText = true
  let entries: [TimelineEntry]
  /// What stands in place of the words of the entries, where these are many.
  var summary: String?

  /// What orders rows: the first day that is named.
  var firstDay: Int {
    entries.compactMap { ($0.time.start ?? $0.time.end)?.number }.min() ?? .max
  }
}

extension [TimelineRow] {
  /// The rows by the first day that each names.
  var inOrderOfTime: [TimelineRow] {
    enumerated().sorted { ($0.element.firstDay, $0.offset) < ($1.element.firstDay, $1.offset) }.map(\.element)
  }
}

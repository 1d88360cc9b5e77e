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
    entries.compactMap { ($0.time.start ?? $0.time.end)?.count }.min() ?? .max
  }
}

internal import PlanFacts

/// A time of a plan on a timeline.
struct TimelineEntry {
  let plan: ReportPlan
  let time: PlanTime
  /// What is said of it in words.
  let words: String
  /// Where it stands in the text.
  let anchor: Anchor
}

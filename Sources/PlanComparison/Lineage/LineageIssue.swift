/// When a plan of a lineage was issued.
public struct LineageIssue: Equatable, Sendable {
  /// What tells it, by its name in the JSON.
  public enum Source: String, Sendable {
    /// The date of issue.
    case date
    /// The documents that the plan names, and the days that it sets.
    case text
  }

  /// The first and the last day that it may be, as ISO 8601 writes them; nil where that end is open.
  public let earliest: String?
  public let latest: String?
  public let source: Source

  package init(earliest: String?, latest: String?, source: Source) {
    self.earliest = earliest
    self.latest = latest
    self.source = source
  }

  /// Whether it was surely before another.
  func isBefore(_ other: LineageIssue) -> Bool {
    guard let latest, let earliest = other.earliest else { return false }
    return latest < earliest
  }

  /// Whether both are one known day.
  func isOnDay(of other: LineageIssue) -> Bool {
    guard let earliest, earliest == latest else { return false }
    return other.earliest == earliest && other.latest == earliest
  }
}

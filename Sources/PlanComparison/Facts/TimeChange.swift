internal import PlanFacts

/// How two times differ.
enum TimeChange {
  /// The change from one time to another; none where they say the same.
  static func changes(_ a: PlanTime, _ b: PlanTime, _ left: Origin, _ right: Origin) -> [Change] {
    guard a.start != b.start || a.end != b.end || a.recurrence != b.recurrence || a.clock != b.clock else {
      return []
    }
    return [
      Change(.deadline, a: ChangedWords(left), b: ChangedWords(right), direction: direction(a, b))
    ]
  }

  /// Which way a time goes: by its end, or where that is no other, by its start.
  static func direction(_ a: PlanTime, _ b: PlanTime) -> Change.Direction? {
    if let left = a.end, let right = b.end, left != right { return left < right ? .later : .earlier }
    if let left = a.start, let right = b.start, left != right { return left < right ? .later : .earlier }
    guard a.start == b.start, a.end == b.end, let left = a.clock, let right = b.clock, left != right else {
      return nil
    }
    return left < right ? .later : .earlier
  }
}

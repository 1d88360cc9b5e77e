internal import PlanFacts

/// How two times differ.
enum TimeChange {
  /// The change from one time to another; none where they say the same.
  ///
  /// A time that only one of two facts has is a change too.
  static func changes(_ a: PlanTime?, _ b: PlanTime?, _ left: Origin, _ right: Origin) -> [Change] {
    guard let a, let b else {
      guard a != nil || b != nil else { return [] }
      return [
        Change(
          .deadline, a: a.map { ChangedWords(text: $0.text, range: left.range) },
          b: b.map { ChangedWords(text: $0.text, range: right.range) })
      ]
    }
    return isOne(a, b) ? [] : [change(a, b, a.end, b.end, left, right)]
  }

  /// The change from the time of one deadline to that of another; none where they say the same.
  ///
  /// What is to be done before a day has its last day before it.
  static func changes(_ a: Deadline, _ b: Deadline) -> [Change] {
    let left = a.lastDay, right = b.lastDay
    guard
      a.time.start != b.time.start || left != right || a.time.recurrence != b.time.recurrence
        || a.time.clock != b.time.clock || !isOneEvent(a.time.anchor, b.time.anchor)
    else { return [] }
    return [change(a.time, b.time, left, right, a.origin, b.origin)]
  }

  /// Whether two times are one, whatever their words.
  static func isOne(_ a: PlanTime, _ b: PlanTime) -> Bool {
    a.start == b.start && a.end == b.end && a.recurrence == b.recurrence && a.clock == b.clock
  }

  /// Whether two events that times hang on are one, letter case and punctuation aside.
  private static func isOneEvent(_ a: String?, _ b: String?) -> Bool {
    a == b || a != nil && b != nil && WordKeys.keys(of: a ?? "") == WordKeys.keys(of: b ?? "")
  }

  private static func change(
    _ a: PlanTime, _ b: PlanTime, _ endA: PlanTime.Day?, _ endB: PlanTime.Day?, _ left: Origin,
    _ right: Origin
  ) -> Change {
    let (direction, edge) = order(a, b, endA, endB)
    return Change(
      .deadline, a: ChangedWords(text: a.text.isEmpty ? left.quote : a.text, range: left.range),
      b: ChangedWords(text: b.text.isEmpty ? right.quote : b.text, range: right.range), direction: direction,
      edge: edge)
  }

  /// Which way a time goes: by its end, or where that is no other, by its start.
  static func direction(_ a: PlanTime, _ b: PlanTime) -> Change.Direction? { order(a, b, a.end, b.end).0 }

  /// Which way a time goes, and which of its ends does.
  private static func order(
    _ a: PlanTime, _ b: PlanTime, _ endA: PlanTime.Day?, _ endB: PlanTime.Day?
  ) -> (Change.Direction?, Change.Edge?) {
    if let left = endA, let right = endB, left != right { return (left < right ? .later : .earlier, .end) }
    if let left = a.start, let right = b.start, left != right {
      return (left < right ? .later : .earlier, .start)
    }
    guard a.start == b.start, endA == endB, let left = a.clock, let right = b.clock, left != right else {
      return (nil, nil)
    }
    return (left < right ? .later : .earlier, .end)
  }
}

internal import PlanComparison
internal import PlanFacts

/// One way in which a fact of two plans differs.
struct FactChange: Hashable {
  let kind: DifferenceKind
  /// Which way a number or a time goes from the first plan to the second.
  var direction: Change.Direction?
  /// Whether only the beginning of a time goes that way, and its end is the same.
  var isOfStart = false

  /// What differs between the facts of a pair, each kind once.
  static func changes(of pair: FactPair, in list: FactList, _ comparison: Comparison) -> [FactChange] {
    var changes: [FactChange] = []
    for change in pair.changes {
      let kind: DifferenceKind =
        // A duty has no other change without a kind of its own.
        list == .assignments && change.kind == .other ? .role : DifferenceKind(change.kind)
      guard !changes.contains(where: { $0.kind == kind }) else { continue }
      let isOfStart =
        kind == .deadline && times(of: pair, in: list, comparison).map { $0.end == $1.end } ?? false
      changes.append(FactChange(kind: kind, direction: change.direction, isOfStart: isOfStart))
    }
    return changes
  }

  private static func times(
    of pair: FactPair, in list: FactList, _ comparison: Comparison
  ) -> (PlanTime, PlanTime)? {
    let a = comparison.a.plan, b = comparison.b.plan
    return switch list {
    case .phases: (a.phases[pair.a].time, b.phases[pair.b].time)
    case .deadlines: (a.deadlines[pair.a].time, b.deadlines[pair.b].time)
    case .targets, .awards, .assignments, .citations: nil
    }
  }
}

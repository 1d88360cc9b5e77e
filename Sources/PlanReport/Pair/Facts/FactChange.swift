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
  static func changes(of pair: FactPair, in list: FactList, of comparison: Comparison) -> [FactChange] {
    // Of two classes the words of both awards are told to differ.
    let areOfTwoClasses =
      list == .awards && comparison.a.plan.awards[pair.a].rank != comparison.b.plan.awards[pair.b].rank
    var changes: [FactChange] = []
    for change in pair.changes {
      let kind: DifferenceKind =
        switch change.a?.value ?? change.b?.value {
        case .role: .role
        case .occasions: .occasion
        case nil: areOfTwoClasses && change.kind == .other ? .rank : .change(change.kind)
        }
      guard !changes.contains(where: { $0.kind == kind }) else { continue }
      changes.append(
        FactChange(kind: kind, direction: change.direction, isOfStart: change.edge == .start))
    }
    return changes
  }
}

package import PlanComparison
internal import PlanFacts

/// A thing that one plan or both say, and how the two differ.
package struct ReportRow: Sendable {
  package let list: ComparedList
  package let a: ReportEntry?
  package let b: ReportEntry?
  /// Nil where one plan has it alone.
  package let relation: Relation?
  package let isMoved: Bool
  /// Of statements, how much of their words they share, from 0 to 1.
  package let similarity: Double?
  package let changes: [Change]
  /// Whom it is for, where rows are told by that: a criterion's audience.
  package let group: String?

  /// How much a difference of substance weighs beside others: more is more.
  package var weight: Int {
    changes.map { Self.weight(of: $0) }.max() ?? 0
  }

  /// How much one change weighs; what only one side says may be said elsewhere on the other, and weighs less.
  package static func weight(of change: Change) -> Int {
    let weight =
      switch change.kind {
      case .target: 60
      case .deadline: 55
      case .authority: 50
      case .actor: 40
      case .audience: 35
      case .scope: 25
      case .citation: 20
      case .clauseAdded, .clauseDropped: 15
      case .other: 2
      }
    return change.a == nil || change.b == nil ? min(weight, 10) : weight
  }
}

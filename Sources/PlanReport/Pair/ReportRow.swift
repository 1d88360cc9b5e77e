internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// A thing that one plan or both say, and how the two differ.
struct ReportRow {
  let a: ReportEntry?
  let b: ReportEntry?
  /// Nil where one plan has it alone.
  let relation: Relation?
  var isMoved = false
  /// Of statements, how much of their words they share, from 0 to 1.
  var similarity: Double?
  let differences: [Difference]
  /// How much the heaviest of its differences weighs that no other row tells of.
  let weight: Int
  /// Whom it is for, where rows are told by that: a criterion's audience.
  var group: String?

  /// Whether reports that leave out what is the same show it.
  var isDifferent: Bool { relation == nil || relation == .changed || isMoved }

  var standing: Standing { relation.map { .both($0) } ?? .alone(b == nil ? .a : .b) }

  /// How the two are to each other, and each kind of difference once.
  func notes(in pair: ReportedPair) -> [String] {
    [standing.name(in: pair)] + (isMoved ? [pair.language.moved] : []) + pair.kinds(of: differences)
  }
}

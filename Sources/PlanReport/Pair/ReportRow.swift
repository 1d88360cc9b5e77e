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

  /// How it is called in tables: a relation, or which plan has it alone.
  var name: String { relation?.rawValue ?? (b == nil ? "only-a" : "only-b") }

  /// How the two are to each other, and each kind of difference once.
  func notes(in pair: ReportedPair) -> [String] {
    guard let relation else { return [pair.language.only(in: pair.name(of: b == nil ? .a : .b))] }
    var notes = [pair.language.name(of: relation)]
    if isMoved { notes.append(pair.language.moved) }
    for difference in differences where difference.kind != .wording {
      let heading = difference.heading(in: pair)
      if !notes.contains(heading) { notes.append(heading) }
    }
    return notes
  }
}

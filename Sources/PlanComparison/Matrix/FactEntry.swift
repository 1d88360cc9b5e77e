internal import PlanFacts

/// A fact of a plan as the matrix gathers it.
struct FactEntry: Sendable {
  let plan: Int
  /// The place in the plan's list.
  let index: Int
  let origin: Origin
  /// Only facts of one kind belong together: of one form of award, of one unit.
  let kind: UInt64
  /// The words that say of what it is, each once; empty where the kind says all.
  let words: [UInt32]
  /// The words of who acts, of an assignment.
  var actor: [UInt32] = []
  /// The row of the block that it stands in; nil where that is in none.
  let row: Int?
  let label: String
  let detail: String?
  let value: MatrixValue?
  /// Equal for what says the same, and for what is the same word for word; where the value says all, always.
  var said: (substance: UInt64, print: UInt64) = (0, 0)
}

internal import PlanFacts

/// A fact of a plan as the matrix gathers it.
struct FactEntry: Sendable {
  let plan: Int
  /// The fact as all comparisons pair it.
  let fact: ComparedFact
  let origin: Origin
  /// The row of the block that it stands in; nil where that is in none.
  let row: Int?
  let label: String
  let detail: String?
  let value: MatrixValue?
  /// Equal for what says the same, and for what is the same word for word; where the value says all, always.
  let said: (substance: UInt64, print: UInt64)

  /// The place in the plan's list.
  var index: Int { fact.index }
}

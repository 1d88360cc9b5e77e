internal import PlanComparison

/// Facts of two plans that belong together, or one that a plan has alone.
struct PairedFact {
  let pair: FactPair?
  /// Places in the lists of the plans.
  let a: Int?
  let b: Int?

  /// How it is called in the page's data: a relation, or which plan has it alone.
  var relation: String { pair?.relation.rawValue ?? (a == nil ? "only-b" : "only-a") }

  /// The place in the list of a side.
  subscript(side: Side) -> Int? { side == .a ? a : b }

  /// All facts of a list: in the order of the first plan, then what the second has alone.
  static func all(of list: FactList, in comparison: Comparison) -> [PairedFact] {
    var facts = (comparison.facts[list] ?? []).map { PairedFact(pair: $0, a: $0.a, b: $0.b) }
    facts += (comparison.onlyA.facts[list] ?? []).map { PairedFact(pair: nil, a: $0, b: nil) }
    let ordered = facts.enumerated()
      .sorted { ($0.element.a ?? 0, $0.offset) < ($1.element.a ?? 0, $1.offset) }
      .map(\.element)
    return ordered + (comparison.onlyB.facts[list] ?? []).map { PairedFact(pair: nil, a: nil, b: $0) }
  }
}

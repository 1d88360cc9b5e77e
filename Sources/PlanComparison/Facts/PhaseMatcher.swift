internal import PlanFacts

/// Pairs phases by their ordinals.
struct PhaseMatcher {
  let a: ComparedPlan
  let b: ComparedPlan

  func pairs(_ partners: BlockPartners) -> [FactPair] {
    var candidates: [FactAssignment.Candidate] = []
    for (i, left) in a.plan.phases.enumerated() {
      for (j, right) in b.plan.phases.enumerated() where left.ordinal == right.ordinal {
        let isWithin = partners.score(a.block(of: left.origin), b.block(of: right.origin)) > 0
        candidates.append(.init(a: i, b: j, score: 1 + (isWithin ? 10 : 0)))
      }
    }
    return FactAssignment.pairs(candidates).map { i, j in
      let (left, right) = (a.plan.phases[i], b.plan.phases[j])
      let changes = TimeChange.changes(left.time, right.time, left.origin, right.origin)
      return FactPair(a: i, b: j, relation: changes.isEmpty ? .same : .changed, changes: changes)
    }
  }
}

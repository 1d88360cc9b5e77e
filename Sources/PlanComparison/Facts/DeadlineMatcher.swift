internal import PlanFacts

/// Pairs deadlines: inside blocks that belong together, or by what is to be done.
struct DeadlineMatcher {
  let a: ComparedPlan
  let b: ComparedPlan

  private static let leastElsewhere: Int32 = 650

  func pairs(_ partners: BlockPartners) -> [FactPair] {
    let wordsA = a.plan.deadlines.map { KeySet($0.action) },
      wordsB = b.plan.deadlines.map { KeySet($0.action) }
    let blocksA = a.plan.deadlines.map { a.block(of: $0.origin) }
    let blocksB = b.plan.deadlines.map { b.block(of: $0.origin) }
    var candidates: [FactAssignment.Candidate] = []
    for (i, left) in a.plan.deadlines.enumerated() {
      for (j, right) in b.plan.deadlines.enumerated() {
        // What recurs and what does not are two things.
        guard (left.time.recurrence == nil) == (right.time.recurrence == nil) else { continue }
        let alike = wordsA[i].likeness(wordsB[j])
        let isWithin = partners.score(blocksA[i], blocksB[j]) > 0
        guard isWithin ? alike >= 250 : alike >= Self.leastElsewhere else { continue }
        let equal: Int32 = left.time.end == right.time.end && left.time.start == right.time.start ? 100 : 0
        candidates.append(.init(a: i, b: j, score: alike + equal + (isWithin ? 500 : 0)))
      }
    }
    return FactAssignment.pairs(candidates).map { i, j in
      let (left, right) = (a.plan.deadlines[i], b.plan.deadlines[j])
      let changes = TimeChange.changes(left.time, right.time, left.origin, right.origin)
      return FactPair(a: i, b: j, relation: changes.isEmpty ? .same : .changed, changes: changes)
    }
  }
}

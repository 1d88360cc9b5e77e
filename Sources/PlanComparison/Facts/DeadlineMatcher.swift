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
    let timesA = a.plan.deadlines.map(\.time), timesB = b.plan.deadlines.map(\.time)
    var candidates: [FactAssignment.Candidate] = []
    for (i, left) in timesA.enumerated() {
      for (j, right) in timesB.enumerated() {
        // What recurs and what does not are two things.
        guard (left.recurrence == nil) == (right.recurrence == nil) else { continue }
        let alike = wordsA[i].likeness(wordsB[j])
        let isWithin = partners.score(blocksA[i], blocksB[j]) > 0
        guard isWithin ? alike >= 250 : alike >= Self.leastElsewhere else { continue }
        let equal: Int32 = left.end == right.end && left.start == right.start ? 100 : 0
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

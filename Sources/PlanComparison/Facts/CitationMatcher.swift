internal import PlanFacts

/// Pairs documents that are named: by number, or by their names.
struct CitationMatcher {
  let a: ComparedPlan
  let b: ComparedPlan

  private static let leastTitle: Int32 = 700

  func pairs(_ partners: BlockPartners) -> [FactPair] {
    let titlesA = a.plan.citations.map { KeySet($0.number == nil ? $0.title : nil) }
    let titlesB = b.plan.citations.map { KeySet($0.number == nil ? $0.title : nil) }
    var candidates: [FactAssignment.Candidate] = []
    for (i, left) in a.plan.citations.enumerated() {
      for (j, right) in b.plan.citations.enumerated() {
        guard (left.number == nil) == (right.number == nil) else { continue }
        let alike: Int32 =
          if let number = left.number { number == right.number ? 1_000 : 0 } else {
            titlesA[i].likeness(titlesB[j])
          }
        guard alike >= Self.leastTitle else { continue }
        let isWithin = partners.score(a.block(of: left.origin), b.block(of: right.origin)) > 0
        candidates.append(.init(a: i, b: j, score: alike + (isWithin ? 500 : 0)))
      }
    }
    return FactAssignment.pairs(candidates).map { i, j in
      let (left, right) = (a.plan.citations[i], b.plan.citations[j])
      guard let first = left.date, let second = right.date, first != second else {
        return FactPair(a: i, b: j, relation: .same, changes: [])
      }
      let change = Change(
        .citation, a: ChangedWords(left.origin), b: ChangedWords(right.origin),
        direction: first < second ? .later : .earlier)
      return FactPair(a: i, b: j, relation: .changed, changes: [change])
    }
  }
}

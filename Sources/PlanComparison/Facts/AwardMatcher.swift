internal import PlanFacts

/// Pairs awards: of one form, by name, rank, level and occasions.
struct AwardMatcher {
  let a: ComparedPlan
  let b: ComparedPlan

  func pairs(_ partners: BlockPartners) -> [FactPair] {
    let namesA = a.plan.awards.map { KeySet($0.name) }
    let namesB = b.plan.awards.map { KeySet($0.name) }
    var candidates: [FactAssignment.Candidate] = []
    for (i, left) in a.plan.awards.enumerated() {
      for (j, right) in b.plan.awards.enumerated() where left.form == right.form {
        let name = namesA[i].likeness(namesB[j])
        guard name >= 500 else { continue }
        var score = name / 10
        if left.authorityLevel == right.authorityLevel { score += 400 }
        if left.rank == right.rank { score += 100 }
        let occasions = Set(left.occasions), others = Set(right.occasions)
        if occasions == others { score += 200 } else if !occasions.isDisjoint(with: others) { score += 150 }
        guard score >= 300 || partners.score(a.block(of: left.origin), b.block(of: right.origin)) > 0 else {
          continue
        }
        candidates.append(.init(a: i, b: j, score: score))
      }
    }
    return FactAssignment.pairs(candidates).map { i, j in
      let changes = Self.changes(a.plan.awards[i], b.plan.awards[j])
      return FactPair(a: i, b: j, relation: changes.isEmpty ? .same : .changed, changes: changes)
    }
  }

  private static func changes(_ a: Award, _ b: Award) -> [Change] {
    var changes: [Change] = []
    let words = (ChangedWords(a.origin), ChangedWords(b.origin))
    if a.authorityLevel != b.authorityLevel {
      changes.append(
        Change(
          .authority, a: a.authority.map { ChangedWords(text: $0, range: a.origin.range) },
          b: b.authority.map { ChangedWords(text: $0, range: b.origin.range) }))
    }
    if a.rank != b.rank {
      // A first rank is higher than a third.
      let direction: Change.Direction? =
        if let left = a.rank, let right = b.rank { left > right ? .raised : .lowered } else { nil }
      changes.append(Change(.other, a: words.0, b: words.1, direction: direction))
    }
    if Set(a.occasions) != Set(b.occasions) { changes.append(Change(.scope, a: words.0, b: words.1)) }
    return changes
  }
}

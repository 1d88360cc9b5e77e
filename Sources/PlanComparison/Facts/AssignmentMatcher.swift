internal import PlanFacts

/// Pairs duties: of one actor, by role and by what is to be done.
struct AssignmentMatcher {
  let a: ComparedPlan
  let b: ComparedPlan

  private static let leastActor: Int32 = 650
  private static let leastTask: Int32 = 500

  func pairs(_ partners: BlockPartners) -> [FactPair] {
    let actorsA = a.plan.assignments.map { KeySet($0.actor) },
      actorsB = b.plan.assignments.map { KeySet($0.actor) }
    let tasksA = a.plan.assignments.map { KeySet($0.task) },
      tasksB = b.plan.assignments.map { KeySet($0.task) }
    let blocksA = a.plan.assignments.map { a.block(of: $0.origin) }
    let blocksB = b.plan.assignments.map { b.block(of: $0.origin) }
    // Apart from their duties, whose texts would be held and let go of for each pair.
    let rolesA = a.plan.assignments.map(\.role), rolesB = b.plan.assignments.map(\.role)
    var candidates: [FactAssignment.Candidate] = []
    for i in rolesA.indices {
      for j in rolesB.indices {
        let actor = actorsA[i].likeness(actorsB[j])
        let isWithin = partners.score(blocksA[i], blocksB[j]) > 0
        let isOneRole = rolesA[i] == rolesB[j]
        guard actor >= Self.leastActor || isWithin && isOneRole else { continue }
        let task = tasksA[i].likeness(tasksB[j])
        // Another actor's duty is the same where it is to do the same.
        guard actor >= Self.leastActor && isWithin || isOneRole && task >= Self.leastTask else {
          continue
        }
        let role: Int32 = isOneRole ? 600 : 0
        candidates.append(.init(a: i, b: j, score: actor + task / 2 + role + (isWithin ? 500 : 0)))
      }
    }
    return FactAssignment.pairs(candidates).map { i, j in
      let (left, right) = (a.plan.assignments[i], b.plan.assignments[j])
      let words = (
        ChangedWords(text: left.actor, range: left.origin.range),
        ChangedWords(text: right.actor, range: right.origin.range)
      )
      var changes: [Change] = []
      if actorsA[i].likeness(actorsB[j]) < Self.leastActor {
        changes.append(Change(.actor, a: words.0, b: words.1))
      }
      if left.role != right.role { changes.append(Change(.other, a: words.0, b: words.1)) }
      return FactPair(a: i, b: j, relation: changes.isEmpty ? .same : .changed, changes: changes)
    }
  }
}

internal import PlanComparison
internal import PlanFacts

/// The duties of two plans, one that several actors have told once.
enum PairedDuties {
  /// What makes duties one: where they stand, what is to be done, and how they differ.
  private struct Key: Hashable {
    let a: Duty?
    let b: Duty?
    let relation: Relation?
    let changes: [FactChange]
  }

  private struct Duty: Hashable {
    let part: OutlinePart
    let block: Int?
    let role: Assignment.Duty
    let task: String
  }

  /// Duties with those that several actors have joined, in the order of the first of each.
  /// - Complexity: O(*n*) in the words of the duties.
  static func joined(_ facts: [PairedFact], in comparison: Comparison) -> [PairedFact] {
    var joined: [PairedFact] = []
    var places: [Key: Int] = [:]
    for fact in facts {
      let key = Key(
        a: fact.a.first.map { duty(comparison.a.plan.assignments[$0]) },
        b: fact.b.first.map { duty(comparison.b.plan.assignments[$0]) }, relation: fact.relation,
        changes: fact.changes)
      if let place = places[key] {
        joined[place].a += fact.a
        joined[place].b += fact.b
      } else {
        places[key] = joined.count
        joined.append(fact)
      }
    }
    return withRolesJoined(joined, in: comparison)
  }

  /// Duties of one plan with those joined in which the same actors have other roles, which is one sentence of the plan.
  private static func withRolesJoined(_ facts: [PairedFact], in comparison: Comparison) -> [PairedFact] {
    struct Shared: Hashable {
      let side: Side
      let part: OutlinePart
      let block: Int?
      let task: String
      let actors: [String]
    }
    var joined: [PairedFact] = []
    var places: [Shared: Int] = [:]
    for fact in facts {
      guard fact.relation == nil, let first = fact.a.first ?? fact.b.first else {
        joined.append(fact)
        continue
      }
      let side = fact.firstSide
      let assignments = comparison[side].plan.assignments
      let duty = assignments[first]
      let key = Shared(
        side: side, part: duty.origin.part, block: duty.origin.block, task: duty.task,
        actors: fact[side].map { assignments[$0].actor })
      if let place = places[key] {
        joined[place].a += fact.a
        joined[place].b += fact.b
      } else {
        places[key] = joined.count
        joined.append(fact)
      }
    }
    return joined
  }

  private static func duty(_ assignment: Assignment) -> Duty {
    Duty(
      part: assignment.origin.part, block: assignment.origin.block, role: assignment.role,
      task: assignment.task)
  }
}

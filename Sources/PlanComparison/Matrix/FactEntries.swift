internal import PlanFacts

/// Makes the facts of plans ready to be gathered.
struct FactEntries {
  let plans: [ComparedPlan]
  let grammar: ComparisonGrammar
  /// For each plan and block the row that it is in; nil for those in none.
  let rowOf: (_ plan: Int, _ block: Int) -> Int?

  /// The facts of a list, plan behind plan, of an award or a document in one plan the first.
  /// - Complexity: O(*n* log *n*) in the words of the facts.
  func entries(of list: FactList) -> [FactEntry] {
    let reader = FactReader(grammar)
    return plans.indices.flatMap { plan -> [FactEntry] in
      reader.facts(of: list, in: plans[plan]).map { fact in entry(of: fact, plan) }
    }
  }

  private func entry(of fact: ComparedFact, _ number: Int) -> FactEntry {
    let plan = plans[number].plan
    let origin = fact.list.origin(of: fact.index, in: plan)
    let row = fact.block.flatMap { rowOf(number, $0) }
    func entry(_ label: String, _ detail: String?, _ value: MatrixValue?) -> FactEntry {
      FactEntry(
        plan: number, fact: fact, origin: origin, row: row, label: label, detail: detail, value: value)
    }
    switch fact.list {
    case .targets:
      let target = plan.targets[fact.index]
      return entry(target.indicator, nil, MatrixValue(target))
    case .deadlines:
      let deadline = plan.deadlines[fact.index]
      return entry(deadline.action, nil, MatrixValue(deadline.time))
    case .phases:
      let phase = plan.phases[fact.index]
      return entry(phase.label, nil, MatrixValue(phase.time))
    case .assignments:
      let assignment = plan.assignments[fact.index]
      return entry("\(assignment.actor): \(assignment.task)", assignment.role.rawValue, nil)
    case .awards:
      let award = plan.awards[fact.index]
      let occasions = FactDifferences.occasions(fact.mentions.map { plan.awards[$0] }).map(\.rawValue)
      return entry(
        award.name + (award.rank.map { " (\($0))" } ?? "") + (award.authority.map { " – \($0)" } ?? ""),
        award.authorityLevel?.rawValue,
        occasions.isEmpty ? nil : MatrixValue(text: occasions.joined(separator: ", "), order: nil))
    case .citations:
      let citation = plan.citations[fact.index]
      let date = fact.document?.date.map {
        MatrixValue(text: $0.description, order: Double($0.daysSince1970))
      }
      return entry(citation.number ?? citation.title ?? citation.origin.quote, citation.kind, date)
    }
  }
}

internal import PlanFacts

/// Makes the facts of plans ready to be gathered.
struct FactEntries {
  let plans: [ComparedPlan]
  let grammar: ComparisonGrammar
  /// For each plan and block the row that it is in; nil for those in none.
  let rowOf: (_ plan: Int, _ block: Int) -> Int?

  /// The facts of a list, plan behind plan, of an award or a document in one plan the first; the outcome does not depend
  /// on the number of jobs.
  /// - Complexity: O(*n* log *n*) in the words of the facts.
  func entries(of list: FactList, jobs: Int) async -> [FactEntry] {
    let facts = FactReader(grammar)
    let found = plans.indices.flatMap { plan -> [FactEntry] in
      facts.facts(of: list, in: plans[plan]).map { fact in entry(of: fact, plan) }
    }
    return await ParallelRanges(jobs: jobs).map(found.count) { [plans, grammar] range in
      var reader = SubstanceReader(grammar)
      var entries = Array(found[range])
      for place in entries.indices {
        let plan = plans[entries[place].plan]
        if place == 0 || entries[place].plan != entries[place - 1].plan { reader.begin(plan) }
        entries[place].said = Self.said(by: entries[place], of: list, plan.plan, &reader)
      }
      return entries
    }.flatMap(\.self)
  }

  /// What the words of a fact say that are not in its value.
  private static func said(
    by entry: FactEntry, of list: FactList, _ plan: Plan, _ reader: inout SubstanceReader
  ) -> (substance: UInt64, print: UInt64) {
    switch list {
    case .targets: return reader.read(plan.targets[entry.index].indicator)
    case .awards: return reader.read(plan.awards[entry.index].authority)
    case .deadlines:
      return reader.read(plan.deadlines[entry.index].action, plan.deadlines[entry.index].reportTo)
    case .assignments:
      return reader.read(plan.assignments[entry.index].actor, plan.assignments[entry.index].task)
    // How a phase is called, or where else a document is named, makes no difference.
    case .phases, .citations: return (0, 0)
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

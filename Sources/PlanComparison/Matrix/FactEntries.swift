internal import PlanFacts

/// Makes the facts of plans ready to be gathered.
struct FactEntries: Sendable {
  let plans: [ComparedPlan]
  let grammar: ComparisonGrammar
  /// For each plan and block the row that it is in; nil for those in none.
  let rowOf: @Sendable (_ plan: Int, _ block: Int) -> Int?

  /// The facts of a list, plan behind plan, of an award or a document in one plan the first; the outcome does not depend
  /// on the number of jobs.
  /// - Complexity: O(*n* log *n*) in the words of the facts.
  func entries(of list: FactList, jobs: Int) async -> [FactEntry] {
    await ParallelRanges(jobs: jobs).map(plans.count) { range in
      let reader = FactReader(grammar)
      var fields = FieldWords(grammar)
      return range.flatMap { plan in
        reader.facts(of: list, in: plans[plan]).map { entry(of: $0, plan, &fields) }
      }
    }.flatMap(\.self)
  }

  /// What the words of a fact say that are not in its value.
  private static func said(
    by fact: ComparedFact, in plan: ComparedPlan, _ fields: inout FieldWords
  ) -> (substance: UInt64, print: UInt64) {
    let own = plan.plan
    switch fact.list {
    case .targets: return fields.said(own.targets[fact.index].indicator, by: plan)
    case .awards: return fields.said(own.awards[fact.index].authority, by: plan)
    case .deadlines:
      return fields.said(own.deadlines[fact.index].action, own.deadlines[fact.index].reportTo, by: plan)
    case .assignments:
      return fields.said(own.assignments[fact.index].actor, own.assignments[fact.index].task, by: plan)
    // How a phase is called, or where else a document is named, makes no difference.
    case .phases, .citations: return (0, 0)
    }
  }

  private func entry(of fact: ComparedFact, _ number: Int, _ fields: inout FieldWords) -> FactEntry {
    let plan = plans[number].plan
    let origin = fact.list.origin(of: fact.index, in: plan)
    let row = fact.block.flatMap { rowOf(number, $0) }
    let said = Self.said(by: fact, in: plans[number], &fields)
    func entry(_ label: String, _ detail: String?, _ value: MatrixValue?) -> FactEntry {
      FactEntry(
        plan: number, fact: fact, origin: origin, row: row, label: label, detail: detail, value: value,
        said: said)
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
        MatrixValue(text: $0.description, order: Double($0.number))
      }
      return entry(citation.number ?? citation.title ?? citation.origin.quote, citation.kind, date)
    }
  }
}

internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Writes the facts of one plan as rows.
struct FactWriter {
  private let plan: Plan
  private let lines: LineIndex
  private let numbers: BlockNumbers
  private(set) var rows: [RowBuffer] = []

  init(_ plan: Plan, _ lines: LineIndex) {
    self.plan = plan
    self.lines = lines
    numbers = BlockNumbers(plan.outline)
    writeStatements()
    write(.citation, plan.citations, \.origin) { row, citation in
      row.add(citation.kind)
      row.add(citation.number)
      row.add(citation.date?.description)
      row.add(citation.issuer)
      row.add(citation.title)
      row.add(citation.first)
    }
    write(.award, plan.awards, \.origin) { row, award in
      row.add(award.form.rawValue)
      row.add(award.name)
      row.add(award.rank)
      row.add(award.authority)
      row.add(award.authorityLevel?.rawValue)
      row.add(list: award.occasions.map(\.rawValue))
      row.add(award.period)
    }
    write(.target, plan.targets, \.origin) { row, target in
      row.add(target.indicator)
      row.add(target.comparator.rawValue)
      row.add(target.value)
      row.add(target.upper)
      row.add(target.unit)
      row.add(target.change?.rawValue)
      row.add(target.baseline)
      row.add(target.due)
    }
    write(.phase, plan.phases, \.origin) { row, phase in
      row.add(phase.ordinal)
      row.add(phase.label)
      row.add(phase.time)
    }
    write(.deadline, plan.deadlines, \.origin) { row, deadline in
      row.add(deadline.action)
      row.add(deadline.actor)
      row.add(deadline.bound.rawValue)
      row.add(deadline.reportTo)
      row.add(deadline.time)
    }
    write(.assignment, plan.assignments, \.origin) { row, assignment in
      row.add(assignment.actor)
      row.add(assignment.role.rawValue)
      row.add(assignment.task)
    }
  }

  private mutating func writeStatements() {
    var row = RowBuffer(.statement)
    for (index, statement) in plan.statements.enumerated() {
      row.add(numbers.number(of: statement.block, in: statement.part))
      row.add(index)
      row.add(statement.list.rawValue)
      row.add(statement.audience?.rawValue)
      row.add(statement.theme.map { numbers.number(of: $0, in: statement.part) })
      row.add(statement.rule)
    }
    rows.append(row)
  }

  private mutating func write<Fact>(
    _ table: StoredTable, _ facts: [Fact], _ origin: KeyPath<Fact, Origin>,
    _ fields: (inout RowBuffer, Fact) -> Void
  ) {
    var row = RowBuffer(table)
    for (index, fact) in facts.enumerated() {
      let origin = fact[keyPath: origin]
      row.add(numbers.number(of: origin.block, in: origin.part))
      row.add(index)
      fields(&row, fact)
      row.add(origin.quote)
      row.add(origin.rule)
      row.add(place: plan.outline.source.rawRange(origin.range), lines)
    }
    rows.append(row)
  }
}

extension RowBuffer {
  mutating func add(_ time: PlanTime?) {
    add(time?.text)
    add(time?.start?.description)
    add(time?.end?.description)
    add(time?.precision?.rawValue)
    add(time?.recurrence)
    add(time?.clock)
    add(time?.anchor)
  }
}

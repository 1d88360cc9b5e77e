internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// The lists of facts.
extension PlanJSONBody {
  mutating func statements() throws {
    for list in Statement.List.allCases {
      try key(text: list.rawValue)
      json.open(.array)
      for statement in facts.statements(of: list) { try write(statement) }
      json.close(.array)
    }
  }

  private mutating func write(_ statement: Statement) throws {
    let outline = plan.outline(of: statement.part)
    let block = outline.blocks[statement.block]
    text.removeAll(keepingCapacity: true)
    plan.appendText(of: block, to: &text)
    json.open(.object)
    json.key("section")
    try section(statement.block, in: statement.part, outline)
    try json.field("text", utf8: text[...])
    if statement.list == .criteria {
      try json.field("audience", statement.audience?.rawValue)
      try json.field("theme", statement.theme.map { plan.text(of: outline.blocks[$0]) })
    }
    try json.field("quote", utf8: text[...])
    try json.field("rule", statement.rule)
    json.key("span")
    span(of: block.range)
    json.close(.object)
  }

  mutating func factLists() throws {
    try list("citations", facts.citations, \.origin) { body, citation in
      try body.json.field("kind", citation.kind)
      try body.json.field("number", citation.number)
      try body.json.field("date", citation.date?.description)
      try body.json.field("issuer", citation.issuer)
      try body.json.field("title", citation.title)
      body.json.field("first", citation.first)
    }
    try list("awards", facts.awards, \.origin) { body, award in
      try body.json.field("form", award.form.rawValue)
      try body.json.field("name", award.name)
      body.json.field("rank", award.rank)
      try body.json.field("authority", award.authority)
      try body.json.field("authorityLevel", award.authorityLevel?.rawValue)
      try body.json.field("occasions", award.occasions.map(\.rawValue))
      try body.field("period", award.period)
    }
    try list("targets", facts.targets, \.origin) { body, target in
      try body.json.field("indicator", target.indicator)
      try body.json.field("comparator", target.comparator.rawValue)
      body.json.field("value", target.value)
      body.json.field("upper", target.upper)
      try body.json.field("unit", target.unit)
      try body.json.field("change", target.change?.rawValue)
      body.json.field("baseline", target.baseline)
      try body.field("due", target.due)
    }
    try list("phases", facts.phases, \.origin) { body, phase in
      body.json.field("ordinal", phase.ordinal)
      try body.json.field("label", phase.label)
      try body.field("time", phase.time)
    }
    try list("deadlines", facts.deadlines, \.origin) { body, deadline in
      try body.json.field("action", deadline.action)
      try body.json.field("actor", deadline.actor)
      try body.field("time", deadline.time)
      try body.json.field("bound", deadline.bound.rawValue)
      try body.json.field("reportTo", deadline.reportTo)
    }
    try list("assignments", facts.assignments, \.origin) { body, assignment in
      try body.json.field("actor", assignment.actor)
      try body.json.field("role", assignment.role.rawValue)
      try body.json.field("task", assignment.task)
    }
  }

  /// A list of facts: of each the block, its own fields, and where it was read.
  private mutating func list<Fact>(
    _ name: StaticString, _ facts: [Fact], _ origin: KeyPath<Fact, Origin>,
    _ fields: (inout PlanJSONBody, Fact) throws -> Void
  ) throws {
    key(name)
    json.open(.array)
    for fact in facts {
      let origin = fact[keyPath: origin]
      json.open(.object)
      json.key("section")
      try section(origin.block, in: origin.part, plan.outline(of: origin.part))
      try fields(&self, fact)
      try json.field("quote", origin.quote)
      try json.field("rule", origin.rule)
      json.key("span")
      span(of: origin.range)
      json.close(.object)
    }
    json.close(.array)
  }

  /// The id of the block that a fact stands in, or of the appendix that it is of.
  private mutating func section(_ block: Int?, in part: OutlinePart, _ outline: Outline) throws {
    let label = plan.label(of: part)
    guard let block else { return try json.value(label) }
    try identity(of: block, in: outline, prefix: label.map { $0 + "/" } ?? "")
  }

  private mutating func field(_ name: StaticString, _ time: PlanTime?) throws {
    json.key(name)
    guard let time else { return json.null() }
    json.open(.object)
    try json.fields(of: time)
    json.close(.object)
  }
}

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
    json.key("text")
    try json.value(utf8: text[...])
    if statement.list == .criteria {
      json.key("audience")
      try json.value(statement.audience?.rawValue)
      json.key("theme")
      try json.value(statement.theme.map { plan.text(of: outline.blocks[$0]) })
    }
    json.key("quote")
    try json.value(utf8: text[...])
    json.key("rule")
    try json.value(statement.rule)
    json.key("span")
    span(of: block.range)
    json.close(.object)
  }

  mutating func factLists() throws {
    try list("citations", facts.citations, \.origin) { body, citation in
      try body.field("kind", citation.kind)
      try body.field("number", citation.number)
      try body.field("date", citation.date?.description)
      try body.field("issuer", citation.issuer)
      try body.field("title", citation.title)
      body.field("first", citation.first)
    }
    try list("awards", facts.awards, \.origin) { body, award in
      try body.field("form", award.form.rawValue)
      try body.field("name", award.name)
      body.field("rank", award.rank)
      try body.field("authority", award.authority)
      try body.field("authorityLevel", award.authorityLevel?.rawValue)
      body.json.key("occasions")
      body.json.open(.array)
      for occasion in award.occasions { try body.json.value(occasion.rawValue) }
      body.json.close(.array)
      try body.field("period", award.period)
    }
    try list("targets", facts.targets, \.origin) { body, target in
      try body.field("indicator", target.indicator)
      try body.field("comparator", target.comparator.rawValue)
      body.field("value", target.value)
      body.field("upper", target.upper)
      try body.field("unit", target.unit)
      try body.field("change", target.change?.rawValue)
      body.field("baseline", target.baseline)
      try body.field("due", target.due)
    }
    try list("phases", facts.phases, \.origin) { body, phase in
      body.field("ordinal", phase.ordinal)
      try body.field("label", phase.label)
      try body.field("time", phase.time)
    }
    try list("deadlines", facts.deadlines, \.origin) { body, deadline in
      try body.field("action", deadline.action)
      try body.field("actor", deadline.actor)
      try body.field("time", deadline.time)
      try body.field("bound", deadline.bound.rawValue)
      try body.field("reportTo", deadline.reportTo)
    }
    try list("assignments", facts.assignments, \.origin) { body, assignment in
      try body.field("actor", assignment.actor)
      try body.field("role", assignment.role.rawValue)
      try body.field("task", assignment.task)
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
      try field("quote", origin.quote)
      try field("rule", origin.rule)
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

  private mutating func field(_ name: StaticString, _ text: String?) throws {
    json.key(name)
    try json.value(text)
  }

  private mutating func field(_ name: StaticString, _ number: Int?) {
    json.key(name)
    if let number { json.value(number) } else { json.null() }
  }

  private mutating func field(_ name: StaticString, _ number: Decimal?) {
    json.key(name)
    if let number { json.value(number) } else { json.null() }
  }

  private mutating func field(_ name: StaticString, _ time: PlanTime?) throws {
    json.key(name)
    guard let time else { return json.null() }
    json.open(.object)
    try json.fields(of: time)
    json.close(.object)
  }
}

package import PlanFacts
public import PlanSyntax

/// Writes as JSON why a line was read as it was.
public struct ExplanationJSON {
  /// The source's name, as the user gave it.
  public let name: String

  public init(name: String) { self.name = name }

  /// Writes an explanation as one object, without an end of line behind it.
  /// - Throws: What the stream's function throws.
  public func write(_ explanation: Explanation, to stream: inout ByteStream) throws {
    try write(explanation, facts: nil, to: &stream)
  }

  /// The same, with what rules found in the block of the line.
  /// - Throws: What the stream's function throws.
  package func write(_ explanation: Explanation, facts: FactExplanation?, to stream: inout ByteStream) throws
  {
    var json = JSONWriter(stream)
    defer { stream = json.stream }
    stream = ByteStream { _ in }
    json.open(.object)
    try json.field("schema", "kehoach.explanation/1")
    try json.field("name", name)
    json.field("line", explanation.line)
    try json.field("text", explanation.text)
    try json.field("decision", Language.english.words(for: explanation.decision))
    json.field("margin", explanation.margin)
    json.key("readings")
    json.open(.array)
    for reading in explanation.readings {
      json.open(.object)
      try json.field("what", Language.english.name(of: reading.kind))
      json.field("chosen", reading.isChosen)
      json.field("cost", reading.cost)
      json.field("excess", reading.excess)
      json.key("terms")
      json.open(.array)
      for term in reading.terms {
        json.open(.object)
        try json.field("name", term.name)
        try json.field("meaning", term.meaning)
        json.field("cost", term.cost)
        json.close(.object)
      }
      json.close(.array)
      json.close(.object)
    }
    json.close(.array)
    json.key("facts")
    if let facts { try write(facts, to: &json) } else { json.null() }
    json.close(.object)
  }

  private func write(_ facts: FactExplanation, to json: inout JSONWriter) throws {
    json.open(.object)
    try json.field("section", facts.section)
    json.key("rules")
    json.open(.array)
    for find in facts.finds {
      json.open(.object)
      try json.field("rule", find.rule)
      try json.field("text", find.text)
      try json.field("value", find.value)
      json.key("captures")
      try write(find.captures, "name", to: &json)
      try json.field("state", find.state.rawValue)
      json.key("lostTo")
      try write(find.winners.map { ($0.rule, $0.text) }, "rule", to: &json)
      json.close(.object)
    }
    json.close(.array)
    json.key("nearMisses")
    json.open(.array)
    for miss in facts.misses {
      json.open(.object)
      try json.field("rule", miss.rule)
      try json.field("text", miss.text)
      try json.field("missing", miss.missing)
      try json.field("condition", miss.condition)
      json.close(.object)
    }
    json.close(.array)
    json.close(.object)
  }

  private func write(
    _ parts: [(name: String, text: String)], _ name: StaticString, to json: inout JSONWriter
  ) throws {
    json.open(.array)
    for part in parts {
      json.open(.object)
      try json.field(name, part.name)
      try json.field("text", part.text)
      json.close(.object)
    }
    json.close(.array)
  }
}

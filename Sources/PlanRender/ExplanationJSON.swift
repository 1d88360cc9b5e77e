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
    json.key("schema")
    try json.value("kehoach.explanation/1")
    json.key("name")
    try json.value(name)
    json.key("line")
    json.value(explanation.line)
    json.key("text")
    try json.value(explanation.text)
    json.key("decision")
    try json.value(Language.english.words(for: explanation.decision))
    json.key("margin")
    if let margin = explanation.margin { json.value(margin) } else { json.null() }
    json.key("readings")
    json.open(.array)
    for reading in explanation.readings {
      json.open(.object)
      json.key("what")
      try json.value(Language.english.name(of: reading.kind))
      json.key("chosen")
      json.value(reading.isChosen)
      json.key("cost")
      json.value(reading.cost)
      json.key("excess")
      json.value(reading.excess)
      json.key("terms")
      json.open(.array)
      for term in reading.terms {
        json.open(.object)
        json.key("name")
        try json.value(term.name)
        json.key("meaning")
        try json.value(term.meaning)
        json.key("cost")
        json.value(term.cost)
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
    json.key("section")
    try json.value(facts.section)
    json.key("rules")
    json.open(.array)
    for find in facts.finds {
      json.open(.object)
      json.key("rule")
      try json.value(find.rule)
      json.key("text")
      try json.value(find.text)
      json.key("value")
      try json.value(find.value)
      json.key("captures")
      try write(find.captures, "name", to: &json)
      json.key("state")
      try json.value(find.state.rawValue)
      json.key("lostTo")
      try write(find.winners.map { ($0.rule, $0.text) }, "rule", to: &json)
      json.close(.object)
    }
    json.close(.array)
    json.key("nearMisses")
    json.open(.array)
    for miss in facts.misses {
      json.open(.object)
      json.key("rule")
      try json.value(miss.rule)
      json.key("text")
      try json.value(miss.text)
      json.key("missing")
      json.open(.array)
      for element in miss.missing { try json.value(element) }
      json.close(.array)
      json.key("condition")
      try json.value(miss.condition)
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
      json.key(name)
      try json.value(part.name)
      json.key("text")
      try json.value(part.text)
      json.close(.object)
    }
    json.close(.array)
  }
}

public import PlanSyntax

/// Writes as JSON why a line was read as it was.
public struct ExplanationJSON {
  /// The source's name, as the user gave it.
  public let name: String

  public init(name: String) { self.name = name }

  /// Writes an explanation as one object, without an end of line behind it.
  /// - Throws: What the stream's function throws.
  public func write(_ explanation: Explanation, to stream: inout ByteStream) throws {
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
    try json.value(explanation.decision)
    json.key("margin")
    if let margin = explanation.margin { json.value(margin) } else { json.null() }
    json.key("readings")
    json.open(.array)
    for reading in explanation.readings {
      json.open(.object)
      json.key("what")
      try json.value(reading.what)
      json.key("chosen")
      json.value(reading.isChosen)
      json.key("cost")
      json.value(reading.cost)
      json.key("excess")
      if let excess = reading.excess { json.value(excess) } else { json.null() }
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
    json.close(.object)
  }
}

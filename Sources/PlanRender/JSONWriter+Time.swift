internal import PlanFacts

extension JSONWriter {
  /// The fields of a time, as members of an object.
  mutating func fields(of time: PlanTime) throws {
    let fields: [(StaticString, String?)] = [
      ("text", time.text), ("start", time.start?.description), ("end", time.end?.description),
      ("precision", time.precision?.rawValue), ("recurrence", time.recurrence), ("clock", time.clock),
      ("anchor", time.anchor),
    ]
    for (name, value) in fields {
      key(name)
      try self.value(value)
    }
  }
}

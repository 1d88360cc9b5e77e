public import PlanComparison
internal import PlanFacts
public import PlanRender

/// Writes lineages as JSON, in the form `kehoach.lineage/1`.
public struct LineageJSON {
  public init() {}

  /// Writes a lineage as one object, without an end of line behind it.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the passages of its plans.
  public func write(_ lineage: Lineage, to stream: inout ByteStream) throws {
    var json = JSONWriter(stream)
    defer { stream = json.stream }
    stream = ByteStream { _ in }
    let edges = Dictionary(lineage.edges.map { ($0.child, $0) }) { first, _ in first }
    json.open(.object)
    json.key("schema")
    try json.value("kehoach.lineage/1")
    json.key("measure")
    json.open(.object)
    json.key("taken")
    json.value(lineage.measure.taken)
    json.key("common")
    json.value(lineage.measure.common)
    json.key("fewest")
    json.value(lineage.measure.fewest)
    json.close(.object)
    json.key("plans")
    json.open(.array)
    for (place, plan) in lineage.plans.enumerated() {
      json.open(.object)
      json.key("plan")
      try json.write(plan.label)
      json.key("level")
      try json.value(plan.level?.rawValue)
      json.key("issued")
      json.open(.object)
      json.key("earliest")
      try json.value(plan.issue.earliest)
      json.key("latest")
      try json.value(plan.issue.latest)
      json.key("by")
      try json.value(plan.issue.source.rawValue)
      json.close(.object)
      json.key("parent")
      if let edge = edges[place] { json.value(edge.parent) } else { json.null() }
      json.key("dropped")
      if let edge = edges[place] { json.value(edge.dropped.inThousandths) } else { json.null() }
      let shares: [(StaticString, Double?)] = [
        ("copied", plan.copied), ("adapted", plan.adapted), ("boilerplate", plan.boilerplate),
        ("own", plan.own),
      ]
      for (name, share) in shares {
        json.key(name)
        if let share { json.value(share.inThousandths) } else { json.null() }
      }
      json.key("similar")
      json.open(.array)
      for likeness in plan.similar { try write(likeness, to: &json) }
      json.close(.array)
      json.key("passages")
      json.open(.array)
      for passage in plan.passages { try write(passage, to: &json) }
      json.close(.array)
      json.close(.object)
      try json.stream.drain()
    }
    json.close(.array)
    json.close(.object)
  }

  private func write(_ likeness: LineageLikeness, to json: inout JSONWriter) throws {
    json.open(.object)
    json.key("plan")
    json.value(likeness.plan)
    json.key("share")
    json.value(likeness.share.inThousandths)
    json.key("unknown")
    try json.value(likeness.doubt.rawValue)
    json.close(.object)
  }

  private func write(_ passage: LineagePassage, to json: inout JSONWriter) throws {
    json.open(.object)
    json.key("section")
    try json.value(passage.section)
    json.key("kind")
    try json.value(passage.kind.rawValue)
    json.key("source")
    try json.value(passage.source)
    json.key("share")
    json.value(passage.share.inThousandths)
    json.close(.object)
  }
}

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
    try json.field("schema", "kehoach.lineage/1")
    json.key("measure")
    json.open(.object)
    json.field("taken", lineage.measure.taken)
    json.field("common", lineage.measure.common)
    json.field("fewest", lineage.measure.fewest)
    json.close(.object)
    json.key("plans")
    json.open(.array)
    for (place, plan) in lineage.plans.enumerated() {
      json.open(.object)
      json.key("plan")
      try json.write(plan.label)
      try json.field("level", plan.level?.rawValue)
      json.key("issued")
      json.open(.object)
      try json.field("earliest", plan.issue.earliest)
      try json.field("latest", plan.issue.latest)
      try json.field("by", plan.issue.source.rawValue)
      json.close(.object)
      json.field("parent", edges[place]?.parent)
      json.field("dropped", edges[place]?.dropped.inThousandths)
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
    json.field("plan", likeness.plan)
    json.field("share", likeness.share.inThousandths)
    try json.field("unknown", likeness.doubt.rawValue)
    json.close(.object)
  }

  private func write(_ passage: LineagePassage, to json: inout JSONWriter) throws {
    json.open(.object)
    try json.field("section", passage.section)
    try json.field("kind", passage.kind.rawValue)
    try json.field("source", passage.source)
    json.field("share", passage.share.inThousandths)
    json.close(.object)
  }
}

public import PlanComparison
internal import PlanFacts
public import PlanRender
internal import PlanSyntax
internal import PlanText

/// Writes comparisons as JSON, in the form `kehoach.comparison/1`.
public struct ComparisonJSON {
  public init() {}

  /// Writes a comparison as one object, without an end of line behind it.
  /// - Throws: What the stream's function throws.
  /// - Complexity: O(*n*) in the size of the comparison.
  public func write(_ comparison: Comparison, to stream: inout ByteStream) throws {
    var body = ComparisonJSONBody(comparison, JSONWriter(stream))
    defer { stream = body.json.stream }
    stream = ByteStream { _ in }
    try body.write()
  }
}

/// The object that is being written.
private struct ComparisonJSONBody {
  private let comparison: Comparison
  var json: JSONWriter

  init(_ comparison: Comparison, _ json: JSONWriter) {
    self.comparison = comparison
    self.json = json
  }

  mutating func write() throws {
    json.open(.object)
    try json.field("schema", "kehoach.comparison/1")
    json.key("plans")
    json.open(.array)
    try json.write(comparison.a.label)
    try json.write(comparison.b.label)
    json.close(.array)
    json.key("statements")
    json.open(.array)
    for pair in comparison.statements { try write(pair) }
    json.close(.array)
    for list in FactList.allCases {
      try json.key(text: list.rawValue)
      json.open(.array)
      for pair in comparison.facts[list] ?? [] { try write(pair, of: list) }
      json.close(.array)
    }
    for side in Side.allCases { try writeOnly(side) }
    try writeSummary()
    json.close(.object)
  }

  private mutating func write(_ pair: StatementPair) throws {
    json.open(.object)
    try json.field("a", id(ofStatement: pair.a, .a))
    try json.field("b", id(ofStatement: pair.b, .b))
    try json.field("relation", pair.relation.rawValue)
    json.field("moved", pair.isMoved)
    json.field("similarity", pair.similarity.inThousandths)
    try write(pair.changes)
    json.close(.object)
  }

  private mutating func write(_ pair: FactPair, of list: FactList) throws {
    json.open(.object)
    try json.field("a", comparison.a.plan.id(of: list.origin(of: pair.a, in: comparison.a.plan)))
    try json.field("b", comparison.b.plan.id(of: list.origin(of: pair.b, in: comparison.b.plan)))
    json.field("indexA", pair.a)
    json.field("indexB", pair.b)
    try write("alsoA", pair.alsoA, of: list, .a)
    try write("alsoB", pair.alsoB, of: list, .b)
    try json.field("relation", pair.relation.rawValue)
    try write(pair.changes)
    json.close(.object)
  }

  /// Writes where an award or a document is named too, of those with several mentions.
  private mutating func write(_ key: StaticString, _ mentions: [Int], of list: FactList, _ side: Side) throws
  {
    guard !mentions.isEmpty else { return }
    let plan = comparison[side].plan
    json.key(key)
    json.open(.array)
    for mention in mentions { try json.value(plan.id(of: list.origin(of: mention, in: plan))) }
    json.close(.array)
  }

  private mutating func write(_ changes: [Change]) throws {
    json.key("changes")
    json.open(.array)
    for change in changes {
      json.open(.object)
      try json.field("kind", change.kind.rawValue)
      try json.field("a", change.a?.text)
      try json.field("b", change.b?.text)
      try json.field("direction", change.direction?.rawValue)
      if let edge = change.edge {
        try json.field("edge", edge.rawValue)
      }
      json.key("spanA")
      write(change.a, .a)
      json.key("spanB")
      write(change.b, .b)
      json.close(.object)
    }
    json.close(.array)
  }

  /// Where words stand: the bytes of the file as read.
  private mutating func write(_ words: ChangedWords?, _ side: Side) {
    guard let words else { return json.null() }
    let raw = comparison[side].plan.outline.source.rawRange(words.range)
    json.open(.object)
    json.field("start", raw.lowerBound)
    json.field("end", raw.upperBound)
    json.close(.object)
  }

  private mutating func writeOnly(_ side: Side) throws {
    let only = comparison.only(side)
    let plan = comparison[side].plan
    json.key(side == .a ? "onlyA" : "onlyB")
    json.open(.object)
    for list in Statement.List.allCases {
      try json.key(text: list.rawValue)
      json.open(.array)
      for place in only.statements where plan.statements[place].list == list {
        try json.value(id(ofStatement: place, side))
      }
      json.close(.array)
    }
    for list in FactList.allCases {
      try json.key(text: list.rawValue)
      json.open(.array)
      for index in only.facts[list] ?? [] {
        json.open(.object)
        try json.field("section", plan.id(of: list.origin(of: index, in: plan)))
        json.field("index", index)
        try write("also", only.also[list]?[index] ?? [], of: list, side)
        json.close(.object)
      }
      json.close(.array)
    }
    json.close(.object)
  }

  private mutating func writeSummary() throws {
    let summary = comparison.summary
    json.key("summary")
    json.open(.object)
    json.key("statements")
    write(summary.statements)
    for list in FactList.allCases {
      try json.key(text: list.rawValue)
      write(summary.facts[list] ?? ComparisonSummary.Count())
    }
    json.field("moved", summary.moved)
    json.field("shareA", summary.shareA.inThousandths)
    json.field("shareB", summary.shareB.inThousandths)
    json.key("changes")
    json.open(.object)
    for kind in Change.Kind.allCases {
      try json.key(text: kind.rawValue)
      json.value(summary.changes[kind] ?? 0)
    }
    json.close(.object)
    json.close(.object)
  }

  private mutating func write(_ count: ComparisonSummary.Count) {
    json.open(.object)
    json.field("a", count.a)
    json.field("b", count.b)
    json.field("pairedA", count.pairedA)
    json.field("pairedB", count.pairedB)
    json.field("same", count.same)
    json.field("reworded", count.reworded)
    json.field("changed", count.changed)
    json.close(.object)
  }

  private func id(ofStatement place: Int, _ side: Side) -> String {
    let plan = comparison[side].plan
    return plan.id(of: plan.statements[place])
  }
}

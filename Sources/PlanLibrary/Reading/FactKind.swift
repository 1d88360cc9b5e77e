/// A list of facts, by its name in the JSON.
public enum FactKind: String, CaseIterable, Sendable {
  case goals, requirements, tasks, criteria, solutions, awardStandards
  case citations, awards, targets, phases, deadlines, assignments

  /// The columns that say what such a fact is, by their names in the JSON.
  var columns: [(name: String, sql: String)] {
    switch self {
    case .criteria:
      [
        ("text", "block.text"), ("audience", "fact.audience"),
        (
          "theme",
          "(select text from block as above where above.plan = fact.plan and above.number = fact.theme)"
        ),
      ]
    case .goals, .requirements, .tasks, .solutions, .awardStandards: [("text", "block.text")]
    case .citations:
      [
        ("kind", "kind"), ("number", "document"), ("date", "date"), ("issuer", "document_issuer"),
        ("title", "title"),
      ]
    case .awards:
      [
        ("form", "form"), ("name", "name"), ("rank", "rank"), ("authority", "authority"),
        ("authorityLevel", "authority_level"), ("occasions", "occasions"), ("period", "period_text"),
      ]
    case .targets:
      [
        ("indicator", "indicator"), ("comparator", "comparator"), ("value", "value"), ("upper", "upper"),
        ("unit", "unit"), ("change", "change"), ("baseline", "baseline"), ("due", "due_end"),
      ]
    case .phases:
      [("ordinal", "ordinal"), ("label", "fact.label"), ("start", "time_start"), ("end", "time_end")]
    case .deadlines:
      [
        ("action", "action"), ("actor", "actor"), ("bound", "bound"), ("start", "time_start"),
        ("end", "time_end"),
        ("recurrence", "time_recurrence"), ("anchor", "time_anchor"), ("reportTo", "report_to"),
      ]
    case .assignments: [("actor", "actor"), ("role", "role"), ("task", "task")]
    }
  }

  var table: StoredTable {
    switch self {
    case .citations: .citation
    case .awards: .award
    case .targets: .target
    case .phases: .phase
    case .deadlines: .deadline
    case .assignments: .assignment
    case .goals, .requirements, .tasks, .criteria, .solutions, .awardStandards: .statement
    }
  }

  /// Whether its facts are whole blocks.
  var isStatement: Bool { table == .statement }

  /// Section, line and bytes, and then the columns, of a plan's facts.
  var query: String {
    let place = isStatement ? "block" : "fact"
    let list = isStatement ? " and fact.list = '\(rawValue)'" : ""
    return """
      select block.section, \(place).line, \(place).start_byte, \(place).end_byte, \(columns.map(\.sql).joined(separator: ", "))
      from \(table.rawValue) as fact join block on block.plan = fact.plan and block.number = fact.block
      where fact.plan = ?1\(list) order by fact.number
      """
  }
}

/// Facts of one kind that a plan holds.
public struct StoredFacts: Sendable {
  /// A value of a fact.
  public enum Cell: Equatable, Sendable {
    case none
    case number(String)
    case text(String)
    case list([String])

    init(_ value: Value) {
      self =
        switch value {
        case .null, .blob, .utf8: .none
        case .integer(let number): .number(String(number))
        case .real(let number): .number("\(number)")
        case .text(let text): .text(text)
        }
    }
  }

  public struct Row: Sendable {
    /// The id of the block it stands in.
    public let section: String
    public let line: Int
    /// The bytes of the file that it was read from.
    public let bytes: Range<Int>
    public let values: [Cell]
  }

  /// By their names in the JSON.
  public let columns: [String]
  public private(set) var rows: [Row]

  /// The facts that a function lets through.
  public func filtered(_ isWanted: (Row) -> Bool) -> StoredFacts {
    var facts = self
    facts.rows.removeAll { !isWanted($0) }
    return facts
  }
}

/// A table that holds rows of each plan; its name is the table's.
enum StoredTable: String, CaseIterable, Sendable {
  case block
  /// The index of words.
  case words
  case statement, citation, award, target, phase, deadline, assignment, diagnostic

  /// The columns behind the plan's id.
  var columns: [String] {
    switch self {
    case .block:
      [
        "number", "part", "section", "parent", "depth", "style", "marker", "is_heading", "label", "text",
        "roles",
        "scope",
      ] + Self.span
    case .words: ["folded", "place"]
    case .statement: ["block", "number", "list", "audience", "theme", "rule"]
    case .citation: Self.fact(["kind", "document", "date", "document_issuer", "title", "first"])
    case .award:
      Self.fact(["form", "name", "rank", "authority", "authority_level", "occasions"] + Self.time("period_"))
    case .target:
      Self.fact(
        ["indicator", "comparator", "value", "upper", "unit", "change", "baseline"] + Self.time("due_"))
    case .phase: Self.fact(["ordinal", "label"] + Self.time(""))
    case .deadline: Self.fact(["action", "actor", "bound", "report_to"] + Self.time(""))
    case .assignment: Self.fact(["actor", "role", "task"])
    case .diagnostic: ["number", "severity", "code", "message"] + Self.span
    }
  }

  /// Where something stands in the file.
  private static let span = ["start_byte", "end_byte", "line", "column"]

  private static func fact(_ own: [String]) -> [String] {
    ["block", "number"] + own + ["quote", "rule"] + span
  }

  /// The columns of a time, each with what they begin with.
  private static func time(_ prefix: String) -> [String] {
    ["text", "start", "end", "precision", "recurrence", "clock", "anchor"].map {
      "\(prefix.isEmpty ? "time_" : prefix)\($0)"
    }
  }

  /// The statement that inserts a row, and how many values it takes behind ?1, the plan.
  var insertion: (sql: String, width: Int) { Self.insertions[self] ?? (insertionText, columns.count) }

  private static let insertions = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, (sql: $0.insertionText, width: $0.columns.count)) })

  private var insertionText: String {
    // The index knows rows by one number alone.
    if self == .words { return "insert into words (folded, rowid) values (?2, ?1 << 40 | ?3)" }
    let places = (1...columns.count + 1).map { "?\($0)" }.joined(separator: ", ")
    return "insert into \(rawValue) (plan, \(columns.joined(separator: ", "))) values (\(places))"
  }
}

internal import PlanFacts

/// Which plans are wanted; what is nil is left open.
public struct PlanFilter: Equatable, Sendable {
  /// With or without tone marks.
  public var province: String?
  /// Words of the name, with or without tone marks.
  public var issuer: String?
  public var year: Int?
  /// Whether plans without a year are wanted too whose texts tell that they may be of the year that is.
  public var takesYearFromText = false
  /// By its name in the JSON.
  public var kind: String?
  /// Words of the name of a movement, with or without tone marks.
  public var movement: String?
  /// Whether only plans are wanted whose reading gave errors or warnings.
  public var hasErrors = false
  /// Whether editions are wanted that a newer one has taken the place of.
  public var includesOld = true

  public init() {}
}

/// A condition on plans in SQL, with its values.
struct PlanCondition {
  private(set) var sql = "true"
  private(set) var values: [Value] = []

  /// The condition that a filter stands for in a library.
  ///
  /// Names are compared as the words of the index are, which SQL cannot do: the names that are meant are looked up.
  init(_ filter: PlanFilter, in database: Database) throws(LibraryError) {
    if let province = filter.province {
      try add("province", whose: "province", in: database) { $0 == FoldedText.folded(province) }
    }
    if let issuer = filter.issuer { try add(words: issuer, of: "issuer", in: database) }
    if let movement = filter.movement { try add(words: movement, of: "movements", in: database) }
    if let year = filter.year {
      add("(year = ?\(try Self.undated(filter, of: year, in: database)))", .integer(year))
    }
    if let kind = filter.kind { add("kind = ?", .text(kind)) }
    if filter.hasErrors { sql += " and errors + warnings > 0" }
    if !filter.includesOld {
      sql +=
        " and not exists (select 1 from plan as other where other.series = plan.series and other.id > plan.id)"
    }
  }

  /// The alternative that lets plans through which may be of a year; empty where only their date counts.
  private static func undated(
    _ filter: PlanFilter, of year: Int, in database: Database
  ) throws(LibraryError) -> String {
    guard filter.takesYearFromText else { return "" }
    let rows = try UndatedPlans(in: database).bounds.filter { $0.value.years?.contains(year) == true }
    return " or plan.id in (\(rows.keys.sorted().map { String($0) }.joined(separator: ", ")))"
  }

  /// Whether it leaves nothing out.
  var isOpen: Bool { sql == "true" }

  private mutating func add(_ condition: String, _ value: Value) {
    sql += " and \(condition)"
    values.append(value)
  }

  private mutating func add(words: String, of column: String, in database: Database) throws(LibraryError) {
    let wanted = " \(FoldedText.folded(words)) "
    try add(column, whose: column, in: database) { " \($0) ".contains(wanted) }
  }

  private mutating func add(
    _ column: String, whose name: String, in database: Database, isMeant: (String) -> Bool
  ) throws(LibraryError) {
    let names = try database.rows("select distinct \(name) from plan where \(name) is not null") {
      $0.text(0)
    }
    let meant = names.filter { isMeant(FoldedText.folded($0)) }
    sql += " and \(column) in (\(meant.map { _ in "?" }.joined(separator: ", ")))"
    values += meant.map { .text($0) }
  }
}

internal import PlanFacts

/// What the texts of the plans without a year tell of when they were issued.
struct UndatedPlans {
  /// By the rows of the plans.
  let bounds: [Int: IssueBounds]

  /// - Complexity: O(*n*) in the citations and deadlines of these plans.
  init(in database: Database) throws(LibraryError) {
    let titles = try database.rows("select id, title from plan where year is null") {
      ($0.integer(0), $0.optionalText(1))
    }
    guard !titles.isEmpty else {
      bounds = [:]
      return
    }
    let cited = try Self.days("date", of: "citation", "true", in: database)
    let limits = IssueBounds.limits.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let due = try Self.days("time_end", of: "deadline", "bound in (\(limits))", in: database)
    bounds = Dictionary(
      titles.map { row, title in
        (row, IssueBounds(title: title, cited: cited[row] ?? [], due: due[row] ?? []))
      }
    ) { first, _ in first }
  }

  /// The days of a column of facts, by the rows of the plans.
  private static func days(
    _ column: String, of table: String, _ condition: String, in database: Database
  ) throws(LibraryError) -> [Int: [PlanTime.Day]] {
    let rows = try database.rows(
      """
      select fact.plan, fact.\(column) from \(table) as fact join plan on plan.id = fact.plan
      where plan.year is null and fact.\(column) is not null and \(condition)
      """
    ) { ($0.integer(0), $0.text(1)) }
    var days: [Int: [PlanTime.Day]] = [:]
    for (row, text) in rows {
      if let day = PlanTime.Day(iso: text) { days[row, default: []].append(day) }
    }
    return days
  }
}

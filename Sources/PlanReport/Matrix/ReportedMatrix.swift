internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// A matrix as reports tell of it: what its plans are called, and what its rows and cells say.
struct ReportedMatrix {
  /// As many as the matrix has columns, in their order.
  let plans: [Plan]
  /// Short names that tell the plans apart.
  let names: [String]
  let language: Language
  private let facts: FactText

  init(_ matrix: Matrix, of plans: [ComparedPlan], _ language: Language, space: String = " ") {
    precondition(matrix.plans.count == plans.count, "a matrix has a column for each plan")
    self.plans = plans.map(\.plan)
    self.language = language
    names = PlanNames.names(of: matrix.plans)
    facts = FactText(language, space: space)
  }

  // MARK: Rows

  /// What a row is about, with what tells it from others.
  func label(of row: MatrixRow) -> String {
    switch row.list {
    case .statements:
      let audience = row.detail.flatMap { Statement.Audience(rawValue: $0) }
      return row.label + (audience.map { " (\(language.name(of: $0)))" } ?? "")
    case .facts(let list):
      guard row.cells.indices.contains(row.typical), let cell = row.cells[row.typical],
        cell.index < list.count(in: plans[row.typical])
      else { return row.label }
      return label(of: cell.index, in: list, of: plans[row.typical])
    }
  }

  private func label(of index: Int, in list: FactList, of plan: Plan) -> String {
    switch list {
    case .awards:
      let award = plan.awards[index]
      return [facts.heading(of: award), facts.level(of: award)].compactMap(\.self).joined(separator: " – ")
    // Plans call their phases by their years.
    case .phases:
      let ordinal = plan.phases[index].ordinal
      return language("Giai đoạn \(ordinal)", "Phase \(ordinal)")
    case .assignments: return facts.line(of: [index], in: list, of: plan)
    case .targets, .deadlines, .citations: return facts.label(of: index, in: list, of: plan)
    }
  }

  // MARK: Cells

  /// The value of a cell in words; nil where it has none.
  func value(of cell: MatrixCell, of number: Int) -> String? {
    let plan = plans[number]
    guard case .facts(let list) = cell.list, cell.index < list.count(in: plan) else {
      return cell.value?.text
    }
    switch list {
    case .targets: return facts.value(of: plan.targets[cell.index])
    case .phases, .citations:
      let value = facts.value(of: cell.index, in: list, of: plan)
      return value.isEmpty ? nil : value
    case .deadlines: return facts.time(of: plan.deadlines[cell.index])
    // The occasions of all mentions.
    case .awards: return cell.value.map { occasions($0.text) }
    case .assignments: return nil
    }
  }

  private func occasions(_ codes: String) -> String {
    codes.split(separator: ",").map { code in
      let code = String(code.drop { $0 == " " })
      return Award.Occasion(rawValue: code).map { language.name(of: $0) } ?? code
    }.joined(separator: ", ")
  }

  /// What a cell says: its value, its sign, or both where the value alone would not tell plans apart.
  func words(of cell: MatrixCell?, of plan: Int, in row: MatrixRow) -> String {
    let sign = language.sign(of: cell)
    guard row.tellsValues, let cell, let value = value(of: cell, of: plan) else { return sign }
    if case .facts = row.list, !row.hasOneValue || !row.hasOtherWords { return value }
    return "\(sign) \(value)"
  }

  // MARK: Values

  /// A cell whose value has an order, with its value in words.
  typealias Entry = (plan: Int, cell: MatrixCell, words: String, order: Double)

  /// The cells of a row whose values have an order, from the lowest.
  func ordered(_ row: MatrixRow) -> [Entry] {
    row.cells.enumerated().compactMap { plan, cell -> Entry? in
      guard let cell, let value = cell.value, let order = value.order else { return nil }
      return (plan, cell, self.value(of: cell, of: plan) ?? value.text, order)
    }
    .sorted { ($0.order, $0.plan) < ($1.order, $1.plan) }
  }

  /// The least, the middle and the greatest of a row's values; nil where they are no more than two or all the same.
  func spread(of row: MatrixRow) -> String? {
    let entries = ordered(row)
    guard entries.count > 2, let first = entries.first, let last = entries.last, first.order != last.order
    else { return nil }
    let median = entries[(entries.count - 1) / 2]
    let areDays = row.list != .facts(.targets)
    let names =
      areDays
      ? (language("sớm nhất", "earliest"), language("giữa", "median"), language("muộn nhất", "latest"))
      : (language("thấp nhất", "lowest"), language("giữa", "median"), language("cao nhất", "highest"))
    return "\(names.0) \(first.words) · \(names.1) \(median.words) · \(names.2) \(last.words)"
  }
}

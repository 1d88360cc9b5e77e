internal import PlanComparison

/// The cells of a row that have a value with an order, from the lowest.
struct OrderedCells {
  /// A cell, with its value in words.
  typealias Entry = (plan: ReportPlan, cell: MatrixCell, words: String, order: Double)

  let cells: [Entry]

  init(_ row: MatrixRow, _ page: MatrixPage) {
    cells = zip(page.plans, row.cells).compactMap { plan, cell -> Entry? in
      guard let cell, let value = cell.value, let order = value.order else { return nil }
      return (plan, cell, page.words(of: cell, of: plan) ?? value.text, order)
    }
    .sorted { ($0.order, $0.plan.number) < ($1.order, $1.plan.number) }
  }

  /// The lower of the two in the middle where their number is even, so that it is the value of some plan.
  var median: Entry? { cells.isEmpty ? nil : cells[(cells.count - 1) / 2] }
}

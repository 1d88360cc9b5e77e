internal import PlanComparison

/// The cells of a row that have a value with an order, from the lowest.
struct OrderedCells {
  let cells: [(plan: ReportPlan, cell: MatrixCell, value: MatrixValue, order: Double)]

  init(_ row: MatrixRow, _ plans: [ReportPlan]) {
    cells = zip(plans, row.cells).compactMap { plan, cell in
      guard let cell, let value = cell.value, let order = value.order else { return nil }
      return (plan, cell, value, order)
    }
    .sorted { ($0.order, $0.plan.number) < ($1.order, $1.plan.number) }
  }

  /// The lower of the two in the middle where their number is even, so that it is the value of some plan.
  var median: (plan: ReportPlan, cell: MatrixCell, value: MatrixValue, order: Double)? {
    cells.isEmpty ? nil : cells[(cells.count - 1) / 2]
  }
}

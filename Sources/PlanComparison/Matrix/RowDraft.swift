/// A row in the making, its cells in the fixed order of the plans.
struct RowDraft: Sendable {
  let list: ComparedList
  let label: String
  let detail: String?
  /// The place that the label was taken from.
  let medoid: Passage.Member
  let cells: [MatrixCell?]
  /// For each cell what it says, as a number that is equal for what is the same; 0 for what says what the label says.
  let texts: [UInt64]

  /// The finished row; `columns` gives for each plan of the fixed order its place among the plans as they were given.
  func row(columns: [Int]) -> MatrixRow {
    var ordered = [MatrixCell?](repeating: nil, count: cells.count)
    for (place, column) in columns.enumerated() { ordered[column] = cells[place] }
    return MatrixRow(
      list: list, label: label, detail: detail, typical: columns[medoid.plan], cells: ordered,
      disagreement: RowDisagreement(cells, texts).share, spread: MatrixSpread(cells.compactMap { $0?.value }),
      outliers: RowOutliers(cells).places.map { columns[$0] }.sorted())
  }
}

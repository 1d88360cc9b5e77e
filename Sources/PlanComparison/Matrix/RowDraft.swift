/// A row in the making, its cells in the fixed order of the plans.
struct RowDraft: Sendable {
  let list: ComparedList
  let label: String
  let detail: String?
  /// The place that the label was taken from.
  let reference: Passage.Member
  let cells: [MatrixCell?]
  /// For each cell what its plan says.
  let voices: [RowVoice?]

  /// The finished row; `columns` gives for each plan of the fixed order its place among the plans as they were given.
  func row(columns: [Int], _ constants: ComparisonConstants) -> MatrixRow {
    var ordered = [MatrixCell?](repeating: nil, count: cells.count)
    for (place, column) in columns.enumerated() { ordered[column] = cells[place] }
    return MatrixRow(
      list: list, label: label, detail: detail, typical: columns[reference.plan], cells: ordered,
      disagreement: RowDisagreement(voices, constants).share,
      spread: MatrixSpread(cells.compactMap { $0?.value }),
      outliers: RowOutliers(voices, constants).places.map { columns[$0] }.sorted())
  }
}

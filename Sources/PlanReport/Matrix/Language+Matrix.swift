package import PlanComparison
internal import PlanFacts
package import PlanRender

/// The words of matrices, in both languages.
extension Language {
  /// A value of a row: occasions and recurrences in words, all else as it is.
  package func words(of value: MatrixValue, in row: MatrixRow) -> String {
    switch row.list {
    case .facts(.awards):
      value.text.split(separator: ",").map { code in
        let code = String(code.drop { $0 == " " })
        return Award.Occasion(rawValue: code).map { name(of: $0) } ?? code
      }.joined(separator: ", ")
    case .facts(.deadlines): name(ofRecurrence: value.key) ?? value.text
    default: value.text
    }
  }

  /// What tells the row's label from others.
  package func words(ofDetail row: MatrixRow) -> String? {
    guard let detail = row.detail else { return nil }
    return switch row.list {
    case .facts(.awards): Award.Level(rawValue: detail).map { name(of: $0) }
    case .facts(.assignments): Assignment.Duty(rawValue: detail).map { name(of: $0) }
    case .facts(.citations): name(ofCited: detail)
    case .statements: Statement.Audience(rawValue: detail).map { name(of: $0) }
    default: nil
    }
  }

  /// The label of a row, with what tells it from others.
  package func label(of row: MatrixRow) -> String {
    row.label + (words(ofDetail: row).map { " (\($0))" } ?? "")
  }

  /// The least, the middle and the greatest of a row's values; nil where they are no more than two or all the same.
  package func words(ofSpread row: MatrixRow) -> String? {
    guard let spread = row.spread, spread.lowest.order != spread.highest.order,
      row.cells.count(where: { $0?.value?.order != nil }) > 2
    else { return nil }
    let areDays =
      row.list == .facts(.deadlines) || row.list == .facts(.phases) || row.list == .facts(.citations)
    let names =
      areDays
      ? (self("sớm nhất", "earliest"), self("giữa", "median"), self("muộn nhất", "latest"))
      : (self("thấp nhất", "lowest"), self("giữa", "median"), self("cao nhất", "highest"))
    return
      "\(names.0) \(spread.lowest.text) · \(names.1) \(spread.median.text) · \(names.2) \(spread.highest.text)"
  }

  /// The sign of a cell, in one column.
  package func sign(of cell: MatrixCell?) -> String {
    switch cell?.relation {
    case .same: "="
    case .reworded: "~"
    case .changed: "≠"
    case nil: "–"
    }
  }

  /// What a cell says: its value, its sign, or both where the value alone would not tell plans apart.
  package func words(of cell: MatrixCell?, in row: MatrixRow) -> String {
    guard row.tellsValues, let value = cell?.value else { return sign(of: cell) }
    let words = words(of: value, in: row)
    if case .facts = row.list, !row.hasOneValue || !row.hasOtherWords { return words }
    return "\(sign(of: cell)) \(words)"
  }

  /// What the signs mean.
  package var legend: String {
    self(
      "= như nhau  ~ viết lại  ≠ khác  – không có  ! khác hẳn các kế hoạch còn lại",
      "= same  ~ reworded  ≠ changed  – missing  ! apart from nearly all others")
  }
}

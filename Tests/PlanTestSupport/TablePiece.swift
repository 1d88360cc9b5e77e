internal import PlanSyntax

/// A table of a plan that a variant keeps or sets one cell a line.
struct TablePiece {
  /// The lines as they stand.
  var lines: [String] = []
  /// Header and rows one cell a line; nil where that would not tell the cells apart.
  let cells: [String]?

  init(_ table: Table) {
    let rows = [table.header].compactMap { $0 } + table.rows
    let isNumbered = zip(1..., table.rows).allSatisfy { String($0) == $1.first?.filter { $0 != "." } }
    let isWhole = rows.allSatisfy { $0.count == rows.first?.count && !$0.contains("") }
    let isHeaded = table.header.map { ["TT", "STT"].contains($0.first) } ?? false
    cells = isNumbered && isWhole && isHeaded ? rows.flatMap { $0 } : nil
  }
}

package import PlanComparison
package import PlanRender

/// The words of matrices, in both languages.
extension Language {
  /// The sign of a cell, in one column.
  package func sign(of cell: MatrixCell?) -> String {
    switch cell?.relation {
    case .same: "="
    case .reworded: "~"
    case .changed: "≠"
    case nil: "–"
    }
  }

  /// What the signs mean.
  package var legend: String {
    self(
      "= như nhau  ~ viết lại  ≠ khác  – không có  ! khác hẳn các kế hoạch còn lại",
      "= same  ~ reworded  ≠ changed  – missing  ! apart from nearly all others")
  }
}

/// What the script of the page reads of its elements.
enum DataName {
  /// The list that a row is of.
  case list
  /// The relation of a row.
  case relation
  /// Where a row stands where nothing is sorted.
  case place
  /// The name of the column, for narrow pages and for print.
  case column
  /// The plan of a column.
  case plan

  var attribute: StaticString {
    switch self {
    case .list: "data-list"
    case .relation: "data-relation"
    case .place: "data-place"
    case .column: "data-column"
    case .plan: "data-plan"
    }
  }
}

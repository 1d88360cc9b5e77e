/// A table with the tokens of its words.
struct FactTable {
  /// The block it stands in; nil before the first of its part.
  let block: Int?
  /// The place of its part among those that facts are read in.
  let part: Int
  let hasHeader: Bool
  /// The tokens of its cells, row by row; a cell whose words cannot be found has none.
  let cells: [[Range<Int>]]
}

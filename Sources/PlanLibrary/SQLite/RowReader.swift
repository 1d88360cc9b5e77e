/// Reads the columns of a row one after the other.
struct RowReader {
  private let statement: Statement
  private var column = -1

  /// A reader at the first column of a statement's row.
  init(_ statement: Statement) { self.statement = statement }

  mutating func integer() -> Int { statement.integer(next()) }

  mutating func optionalInteger() -> Int? { statement.optionalInteger(next()) }

  mutating func text() -> String { statement.text(next()) }

  mutating func optionalText() -> String? { statement.optionalText(next()) }

  private mutating func next() -> Int {
    column += 1
    return column
  }
}

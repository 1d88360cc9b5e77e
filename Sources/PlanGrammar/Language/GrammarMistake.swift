/// Something in a grammar file that cannot be read.
package struct GrammarMistake: Error, CustomStringConvertible, Sendable {
  package let file: String
  package let line: Int
  package let column: Int
  package let message: String

  package init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  package init(_ place: GrammarPlace, _ message: String) {
    self.init(file: place.file, line: place.line, column: place.column, message: message)
  }

  package var place: GrammarPlace { GrammarPlace(file: file, line: line, column: column) }

  package var description: String { "\(file):\(line):\(column): error: \(message)" }
}

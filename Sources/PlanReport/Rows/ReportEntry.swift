/// What one plan says of a row, and where.
package struct ReportEntry: Sendable {
  /// The place in the plan's list.
  package let index: Int
  package let section: String
  /// The line of the file, from 1.
  package let line: Int
  /// Its words, those that differ marked.
  package let words: [MarkedWords]

  /// The words without marks.
  package var text: String { words.map(\.text).joined() }
}

/// Words of a text, all marked or none.
package struct MarkedWords: Sendable, Equatable {
  package var text: String
  package let isMarked: Bool
}

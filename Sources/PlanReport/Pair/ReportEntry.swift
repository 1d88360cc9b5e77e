/// What one plan says of a row, and where.
struct ReportEntry {
  let place: PlanPlace
  /// Where else it says so, by the ids of the blocks.
  let also: [String]
  /// Its words, those that differ marked.
  let words: [MarkedWords]

  /// The words without marks.
  var text: String { words.map(\.text).joined() }
}

/// Words of a text, all marked or none.
struct MarkedWords: Equatable {
  var text: String
  let isMarked: Bool
}

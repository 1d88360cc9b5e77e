internal import PlanGrammar
internal import PlanRender

extension JSONWriter {
  /// The file, line and column of a place, as members of an object.
  mutating func write(_ place: GrammarPlace) throws {
    key("file")
    try value(place.file)
    key("line")
    value(place.line)
    key("column")
    value(place.column)
  }
}

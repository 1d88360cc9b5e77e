package import PlanFacts
package import PlanText

/// Writes times that were found in a line of text, each as one object on one line.
package struct FoundTimeJSON {
  /// The line as it was read.
  package let source: SourceText
  /// Its number, from 1.
  package let line: Int
  private let index: LineIndex

  package init(of source: SourceText, line: Int) {
    self.source = source
    self.line = line
    index = source.lineIndex()
  }

  /// Writes a time and an end of line.
  /// - Throws: What the stream's function throws.
  package func write(_ found: FoundTime, to json: inout JSONWriter) throws {
    json.open(.object)
    try json.fields(of: found.time)
    try json.field("bound", found.bound)
    try json.field("rule", found.rule)
    json.key("span")
    let range = source.rawRange(found.range)
    json.open(.object)
    json.field("start", range.lowerBound)
    json.field("end", range.upperBound)
    json.field("line", line)
    json.field("column", index.position(of: range.lowerBound).column)
    json.close(.object)
    json.close(.object)
  }
}

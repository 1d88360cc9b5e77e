internal import PlanText

extension Lexicon: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(entries: text.read(), phrases: text.read()) }

  /// Writes the entries first, so that they can be read by themselves.
  func write(to text: inout EmbeddedTextWriter) { text.write(entries, phrases) }
}

/// A tree is written node by node, as it grew.
extension PhraseTree: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    let count: Int = text.read()
    self.init(edges: count)
    for _ in 0..<count {
      let node = grow(text.read(), text.read())
      if let entry: Int = text.read() { end(node, entry: entry) }
    }
  }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(grown.count)
    for edge in grown { text.write(edge.node, edge.syllable, entry(edge.target)) }
  }

  /// The edges in the order in which they grew.
  var grown: [Edge] { edges.filter { $0.syllable != .none }.sorted { $0.target < $1.target } }
}

extension Syllable: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    let bits = text.number()
    self.init(key: bits << 60 | bits >> 4)
  }

  /// Writes the tone, which has the highest bits, in the lowest, so that the number of a short syllable is short.
  func write(to text: inout EmbeddedTextWriter) { text.write(number: key << 4 | key >> 60) }
}

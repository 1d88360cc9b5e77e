extension PhraseTable: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      nodes: text.read(), ends: text.read(), first: text.read(), edges: text.read(), shift: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(nodes, ends, first, edges, shift) }
}

extension PhraseTable.Node: Embeddable {
  init(from text: inout EmbeddedTextReader) { self.init(end: text.read(), tokens: text.read()) }
  func write(to text: inout EmbeddedTextWriter) { text.write(end, tokens) }
}

extension PhraseTable.End: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(list: text.read(), entry: text.read(), next: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(list, entry, next) }
}

extension PhraseTable.Edge: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(node: text.read(), key: text.read(), target: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(node, key, target) }
}

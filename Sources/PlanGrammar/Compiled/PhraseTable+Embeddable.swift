extension PhraseTable: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      nodes: text.read(), counts: text.read(), phrases: text.read(), first: text.read(), edges: text.read(),
      shift: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(nodes, found.map(\.count), phrases, first, edges, shift)
  }
}

extension PhraseTable.Node: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(tokens: text.read(), found: text.read(), foundInRole: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(tokens, found, foundInRole) }
}

extension PhraseTable.Phrase: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(list: text.read(), entry: text.read(), length: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(list, entry, length) }
}

extension PhraseTable.Edge: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(node: text.read(), key: text.read(), target: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(node, key, target) }
}

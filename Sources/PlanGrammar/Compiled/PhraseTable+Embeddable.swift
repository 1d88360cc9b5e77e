extension PhraseTable: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(
      nodes: text.read(), foundInRole: text.read(), counts: text.read(), phrases: text.read(),
      first: text.read(), slots: text.read(), shift: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) {
    text.write(nodes, foundInRole, found.map(\.count), phrases, first.map(\.node), slots, shift)
  }
}

extension PhraseTable.Node: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(parent: text.read(), key: text.read(), tokens: text.read(), found: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(parent, key, tokens, found) }
}

extension PhraseTable.Phrase: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(list: text.read(), entry: text.read(), length: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(list, entry, length) }
}

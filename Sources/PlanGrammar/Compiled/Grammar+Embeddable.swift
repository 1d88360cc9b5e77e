extension Grammar.Entry: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(key: text.read(), phrases: text.read(), from: text.read(), to: text.read())
  }

  /// Writes all but the place.
  func write(to text: inout EmbeddedTextWriter) { text.write(key, phrases, from, to) }
}

extension Grammar.Cost: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(list: text.read(), value: text.read(), meaning: text.read(), vietnamese: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(list, value, meaning, vietnamese) }
}

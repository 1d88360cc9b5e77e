extension Vocabulary: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init()
    let words: [UInt64] = text.read()
    for key in words { _ = add(key) }
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(Array(keys.dropFirst(Int(Reserved.count)))) }
}

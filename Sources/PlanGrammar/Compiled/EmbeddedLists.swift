/// Lists within a text, by their names.
package struct EmbeddedLists: Sendable {
  /// The text from each list on.
  private let texts: [String: EmbeddedTextReader]

  init(from text: inout EmbeddedTextReader) {
    let count: Int = text.read()
    var texts = [String: EmbeddedTextReader](minimumCapacity: count)
    for _ in 0..<count { texts.updateValue(text.part(), forKey: text.read()) }
    self.texts = texts
  }

  var names: [String] { texts.keys.sorted() }

  func lexicon(_ name: String) -> Lexicon? {
    guard var text = texts[name] else { return nil }
    return Lexicon(from: &text)
  }

  func entries(_ name: String) -> [Grammar.Entry]? {
    guard var text = texts[name] else { return nil }
    return [Grammar.Entry](from: &text)
  }
}

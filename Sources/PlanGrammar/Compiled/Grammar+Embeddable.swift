extension Grammar: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    var lists: [String: [Entry]] = [:]
    for _ in 0..<(text.read() as Int) { lists.updateValue(text.read(), forKey: text.read()) }
    var costs: [String: Cost] = [:]
    for _ in 0..<(text.read() as Int) { costs.updateValue(text.read(), forKey: text.read()) }
    self.init(lists: lists, costs: costs)
  }

  /// Writes the lists and costs, and nothing else.
  func write(to text: inout EmbeddedTextWriter) {
    text.write(lists.count)
    for (name, entries) in lists.sorted(by: { $0.key < $1.key }) { text.write(entries, name) }
    text.write(costs.count)
    for (name, cost) in costs.sorted(by: { $0.key < $1.key }) { text.write(cost, name) }
  }
}

extension Grammar.Entry: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(key: text.read(), phrases: text.read(), from: text.read(), to: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(key, phrases, from, to) }
}

extension Grammar.Cost: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    self.init(list: text.read(), value: text.read(), meaning: text.read(), vietnamese: text.read())
  }

  func write(to text: inout EmbeddedTextWriter) { text.write(list, value, meaning, vietnamese) }
}

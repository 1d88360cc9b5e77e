/// An example of a list or rule that does not hold, and what was found instead.
package struct ExampleFailure: Sendable, Equatable {
  /// The list or rule.
  package let name: String
  package let text: String
  /// What the example says must be found; nil where nothing must be.
  package let expected: String?
  /// What was found, in the order of the text.
  package let found: [String]
  package let place: GrammarPlace

  package init(name: String, text: String, expected: String?, found: [String], place: GrammarPlace) {
    self.name = name
    self.text = text
    self.expected = expected
    self.found = found
    self.place = place
  }
}

extension ExampleFailure: CustomStringConvertible {
  /// What was found and what should have been, on one line.
  package var description: String {
    let finds = found.isEmpty ? "nothing" : found.joined(separator: ", ")
    return "'\(name)' finds \(finds) in \"\(text)\"; \(expected ?? "nothing") is expected"
  }
}

/// A file of grammar, not read yet: its name, as messages give it, and its bytes.
package struct GrammarSource: Sendable {
  package let name: String
  package let bytes: [UInt8]

  /// The most bytes that one file may have.
  package static let largest = 4 << 20

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension Grammar {
  /// What some files say together, with their examples or without.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ sources: [GrammarSource], examples: Bool = true) {
    self.init()
    for source in sources { add(GrammarParser.parse(source.bytes, name: source.name, examples: examples)) }
  }
}

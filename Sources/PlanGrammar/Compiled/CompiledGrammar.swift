/// A grammar made ready for the readers of plans, which a program can hold as text.
package struct CompiledGrammar: Sendable {
  package let lists: CompiledLists
  package let costs: [String: Grammar.Cost]
  /// The rules, and the lists that readers match with them.
  package let rules: RuleSet

  /// Makes a grammar ready; mistakes are told in its rules.
  package init(_ grammar: Grammar) {
    lists = .read(grammar.lists)
    costs = grammar.costs
    rules = RuleSet(grammar, lists: FactRules.lists, bound: FactRules.boundLists)
  }

  /// The grammar of a text that the same version of this package wrote.
  package init(_ text: StaticString) {
    var text = EmbeddedTextReader(text.withUTF8Buffer { Array($0) })
    guard text.letters() == Self.version else { EmbeddedTextReader.fail() }
    lists = text.read()
    let costs: [Grammar.Cost] = text.read()
    self.costs = Dictionary(uniqueKeysWithValues: zip(text.read() as [String], costs))
    rules = RuleSet(from: &text)
    guard text.isAtEnd else { EmbeddedTextReader.fail() }
  }

  /// The grammar as text.
  package var text: String {
    var text = EmbeddedTextWriter()
    let costs = costs.sorted { $0.key < $1.key }
    text.write(Self.version, lists, costs.map(\.value), costs.map(\.key))
    rules.write(to: &text)
    return text.text
  }

  /// The name of the form; it changes with what is written.
  private static let version = "kehoach grammar 1"
}

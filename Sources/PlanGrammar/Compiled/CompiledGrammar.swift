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
  package init(_ text: StaticString) { self.init(embedded: text) }

  /// The grammar as text.
  package var text: String { embeddedText }
}

extension CompiledGrammar: Embeddable {
  init(from text: inout EmbeddedTextReader) {
    lists = text.read()
    let costs: [Grammar.Cost] = text.read()
    self.costs = Dictionary(uniqueKeysWithValues: zip(text.read() as [String], costs))
    rules = text.read()
  }

  func write(to text: inout EmbeddedTextWriter) {
    let costs = costs.sorted { $0.key < $1.key }
    text.write(lists, costs.map(\.value), costs.map(\.key), rules)
  }
}

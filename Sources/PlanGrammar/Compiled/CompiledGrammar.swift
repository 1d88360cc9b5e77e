/// A grammar made ready for the readers of plans, which a program can hold as text.
package struct CompiledGrammar: Sendable {
  /// What its files say; of one that was held as text the lists and costs alone, without their places.
  package let grammar: Grammar
  /// The rules, and the lists that readers match with them.
  package let rules: RuleSet

  /// Makes a grammar ready; mistakes are told in its rules.
  package init(_ grammar: Grammar) {
    self.grammar = grammar
    rules = RuleSet(grammar, lists: FactRules.lists, under: FactRules.listRoles)
  }

  /// The grammar of a text that the same version of this package wrote.
  package init(_ text: StaticString) {
    var reader = EmbeddedTextReader(text.withUTF8Buffer { Array($0) })
    guard reader.letters() == Self.version else { EmbeddedTextReader.fail() }
    grammar = reader.read()
    rules = RuleSet(from: &reader, lists: grammar.lists)
    guard reader.isAtEnd else { EmbeddedTextReader.fail() }
  }

  /// The grammar as text.
  package var text: String {
    var writer = EmbeddedTextWriter()
    writer.write(Self.version, grammar)
    rules.write(to: &writer)
    return writer.text
  }

  /// The name of the form; it changes with what is written.
  private static let version = "kehoach grammar 1"
}

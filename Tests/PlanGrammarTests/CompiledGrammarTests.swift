import PlanKnowledge
import Testing

@testable import PlanGrammar

/// What is embedded is what the files of `grammars/` say, made ready as those of a folder are.
@Suite struct CompiledGrammarTests {
  private static let made = CompiledGrammar(EmbeddedGrammars.grammar)

  @Test func whatIsEmbeddedIsWhatTheFilesSay() {
    #expect(Self.made.rules.mistakes.isEmpty)
    #expect(EmbeddedGrammars.compiled.text == Self.made.text)
  }

  @Test func listsAndCostsAreRead() {
    let read = EmbeddedGrammars.compiled.grammar
    #expect(Set(read.lists.keys) == Set(Self.made.grammar.lists.keys))
    for (name, entries) in Self.made.grammar.lists {
      #expect(read.lists[name]?.map(\.key) == entries.map(\.key), "\(name)")
      #expect(read.lists[name]?.map(\.phrases) == entries.map(\.phrases), "\(name)")
    }
    #expect(read.costs.mapValues(\.value) == Self.made.grammar.costs.mapValues(\.value))
  }
}

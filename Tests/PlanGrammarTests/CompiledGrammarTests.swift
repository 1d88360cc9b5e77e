import PlanKnowledge
import Testing

@testable import PlanGrammar

/// What is embedded is what the files of `grammars/` say, made ready as those of a folder are.
@Suite struct CompiledGrammarTests {
  private static let made = CompiledGrammar(EmbeddedGrammars.grammar)
  private static let embedded = EmbeddedGrammars.compiled

  @Test func theTextIsThatOfTheFiles() {
    #expect(Self.made.rules.mistakes.isEmpty)
    #expect(Self.embedded.text == Self.made.text)
  }

  @Test func listsAndCostsAreRead() {
    #expect(Set(Self.embedded.grammar.lists.keys) == Set(Self.made.grammar.lists.keys))
    for (name, entries) in Self.made.grammar.lists {
      #expect(
        Self.embedded.grammar.lists[name]?.map(\.withoutPlace) == entries.map(\.withoutPlace), "\(name)")
    }
    #expect(Set(Self.embedded.grammar.costs.keys) == Set(Self.made.grammar.costs.keys))
    for (name, cost) in Self.made.grammar.costs {
      #expect(Self.embedded.grammar.costs[name].map { "\($0)" } == "\(cost)")
    }
  }

  /// Every part is printed, so that one that is forgotten in the text is found.
  @Test func theTablesAreTheSame() {
    let (read, made) = (Self.embedded.rules, Self.made.rules)
    #expect("\(read.tables)" == "\(made.tables)")
    #expect("\(read.phrases)" == "\(made.phrases)")
    #expect("\(read.vocabulary)" == "\(made.vocabulary)")
    #expect("\(read.levels)" == "\(made.levels)")
    #expect("\(read.values)" == "\(made.values)")
    #expect(read.names == made.names)
    #expect(read.firstRule == made.firstRule)
    #expect(read.captures == made.captures)
    #expect(read.groupEnds == made.groupEnds)
    #expect(read.listRoles == made.listRoles)
    #expect(read.entries.map { $0.map(\.key) } == made.entries.map { $0.map(\.key) })
    #expect(read.names.map(read.number(of:)) == made.names.map(made.number(of:)))
  }
}

extension Grammar.Entry {
  fileprivate var withoutPlace: String {
    "\(Grammar.Entry(key: key, phrases: phrases, from: from, to: to))"
  }
}

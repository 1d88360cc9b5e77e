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

  @Test func theRulesOfComparisonsAreThoseOfTheFiles() {
    let made = ComparisonRules.set(of: EmbeddedGrammars.grammar)
    #expect(made.mistakes.isEmpty)
    #expect(EmbeddedGrammars.comparisonRules.text == made.text)
    for name in ComparisonRules.rules(of: EmbeddedGrammars.grammar) + ComparisonRules.lists.keys.sorted() {
      #expect(EmbeddedGrammars.comparisonRules.number(of: name) != nil, "\(name)")
    }
  }

  @Test func comparisonsKnowAllRulesOfCitationsQuantitiesAndTimes() {
    let set = EmbeddedGrammars.comparisonRules
    let meanings = ComparisonRules.meanings(of: set)
    for rule in EmbeddedGrammars.grammar.rules {
      let meaning = set.number(of: rule.name).flatMap { meanings[Int($0)] }
      switch (rule.group, rule.stratum) {
      case ("citation", _): #expect(meaning == .citation, "\(rule.name)")
      case ("quantity", _): #expect(meaning == .quantity, "\(rule.name)")
      case ("time", .phrases): #expect(meaning == .time, "\(rule.name)")
      default: #expect(meaning != .citation && meaning != .quantity, "\(rule.name)")
      }
    }
  }

  @Test func listsAndCostsAreRead() {
    #expect(Self.embedded.lists.names == Self.made.lists.names)
    for name in Self.made.lists.names {
      let entries = Self.made.lists.entries(name)?.map(\.withoutPlace)
      #expect(Self.embedded.lists.entries(name)?.map(\.withoutPlace) == entries, "\(name)")
      let read = Self.embedded.lists.lexicon(name), made = Self.made.lists.lexicon(name)
      #expect(read?.entries.map(\.withoutPlace) == entries, "\(name)")
      #expect(read?.phrases.grown.map { "\($0)" } == made?.phrases.grown.map { "\($0)" }, "\(name)")
    }
    #expect(Set(Self.embedded.costs.keys) == Set(Self.made.costs.keys))
    for (name, cost) in Self.made.costs {
      #expect(Self.embedded.costs[name].map { "\($0)" } == "\(cost)")
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
    #expect(read.listRole == made.listRole)
    #expect(read.keys == made.keys)
    #expect(read.names.map(read.number(of:)) == made.names.map(made.number(of:)))
  }
}

extension Grammar.Entry {
  fileprivate var withoutPlace: String {
    "\(Grammar.Entry(key: key, phrases: phrases, from: from, to: to))"
  }
}

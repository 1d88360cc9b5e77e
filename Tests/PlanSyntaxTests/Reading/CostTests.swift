import PlanGrammar
import PlanKnowledge
import Testing

@testable import PlanSyntax

@Suite struct CostTests {
  @Test(arguments: CostTerm.allCases)
  func everyTermHasACost(_ term: CostTerm) throws {
    let cost = try #require(EmbeddedGrammars.grammar.costs[term.name], "\(term.name) has no cost")
    #expect(!cost.meaning.isEmpty)
    #expect(ReadingGrammar.embedded.costs[term] == Int32((cost.value * 16).rounded()))
  }

  @Test func everyCostHasATerm() {
    let names = Set(CostTerm.allCases.map(\.name))
    let others = EmbeddedGrammars.grammar.costs.filter { $0.value.list != Costs.comparison }
    #expect(others.keys.filter { !names.contains($0) }.isEmpty)
  }

  @Test(arguments: [
    ("costs c\n  upper 1 \"m\"", "the cost 'after-word' is missing"),
    ("words w\n  k =", "a text in quotation marks is expected"),
  ])
  func aGrammarThatLacksACostIsTold(_ text: String, _ message: String) {
    var grammar = Grammar()
    grammar.add(GrammarParser.parse(Array(text.utf8), name: "test"))
    #expect(throws: GrammarMistake.self) { try ReadingGrammar(grammar) }
    do {
      _ = try ReadingGrammar(grammar)
    } catch {
      #expect(error.message == message)
    }
  }

  @Test func aCostThatNoTermKnowsIsTold() {
    var grammar = EmbeddedGrammars.grammar
    grammar.add(GrammarParser.parse(Array("costs c\n  nonsense 1 \"m\"".utf8), name: "test"))
    #expect(throws: GrammarMistake.self) { try ReadingGrammar(grammar) }
  }
}

import PlanGrammar
import PlanKnowledge
import Testing

@Suite struct EmbeddedGrammarsTests {
  @Test func theyHaveNoMistakes() {
    let mistakes = EmbeddedGrammars.grammar.mistakes.map(\.description)
    #expect(mistakes.isEmpty, "\(mistakes.joined(separator: "\n"))")
    #expect(!EmbeddedGrammars.grammar.lists.isEmpty)
    #expect(!EmbeddedGrammars.grammar.costs.isEmpty)
  }

  @Test func everyEntryHasPhrasesAndEveryCostAMeaning() {
    for (name, entries) in EmbeddedGrammars.grammar.lists {
      #expect(!entries.isEmpty, "the list \(name) is empty")
      for entry in entries {
        #expect(entry.phrases.allSatisfy { $0.contains { !$0.isWhitespace } }, "\(name): \(entry.key)")
        if let from = entry.from, let to = entry.to { #expect(from <= to, "\(name): \(entry.key)") }
      }
    }
    for (name, cost) in EmbeddedGrammars.grammar.costs {
      #expect(!cost.meaning.isEmpty, "the cost \(name)")
      #expect(cost.vietnamese?.isEmpty == false, "the cost \(name)")
    }
  }

  @Test func everyExampleNamesAListAndItsKeys() {
    for example in EmbeddedGrammars.grammar.examples {
      let keys = Set((EmbeddedGrammars.grammar.lists[example.list] ?? []).map(\.key))
      #expect(keys.isSuperset(of: example.keys), "\(example.place): \(example.text)")
    }
  }

  /// The units of the country: 63 up to 30 June 2025, 34 since.
  @Test(arguments: [(20_240_101, 63), (20_250_630, 63), (20_250_701, 34), (20_300_101, 34)])
  func provincesOfADay(_ day: Int, _ count: Int) {
    let provinces = EmbeddedGrammars.grammar.lists["province"] ?? []
    #expect(provinces.filter { day >= $0.from ?? 0 && day <= $0.to ?? .max }.count == count)
  }
}

internal import PlanGrammar
internal import PlanKnowledge

/// Takes the lists that a reader needs out of a grammar, noting what is missing and which keys it does not know.
struct ListReader {
  private let lists: CompiledLists
  private(set) var mistakes: [GrammarMistake] = []
  /// The lists that were asked for and are not there, each told once.
  private var missing: Set<String> = []

  init(_ lists: CompiledLists) { self.lists = lists }

  /// The entries of a list, which must be there.
  mutating func entries(_ list: String) -> [Grammar.Entry] {
    if let entries = lists.entries(list) { return entries }
    miss(list: list)
    return []
  }

  /// Notes that a list is not there.
  private mutating func miss(list: String) {
    guard missing.insert(list).inserted else { return }
    // It belongs where it stands in the grammars of this package.
    let home = EmbeddedGrammars.grammar.listPlaces[list]?.first
    mistakes.append(
      GrammarMistake(file: home?.file ?? "", line: 1, column: 1, message: "the list '\(list)' is missing"))
  }

  /// Notes a rule that is not there.
  mutating func miss(rule: String) {
    let home = EmbeddedGrammars.grammar.rules.first { $0.name == rule }?.place
    mistakes.append(
      GrammarMistake(file: home?.file ?? "", line: 1, column: 1, message: "the rule '\(rule)' is missing"))
  }

  /// A list by its phrases, whose keys may be anything.
  mutating func lexicon(_ list: String) -> Lexicon {
    if let lexicon = lists.lexicon(list) { return lexicon }
    miss(list: list)
    return Lexicon()
  }

  /// A list by its phrases, with what the key of each entry stands for.
  ///
  /// `unknown` takes the place of what a key that means nothing would stand for.
  mutating func lexicon<Value>(
    _ list: String, unknown: Value, _ value: (String) -> Value?
  ) -> (lexicon: Lexicon, values: [Value]) {
    let lexicon = lexicon(list)
    let values = lexicon.entries.map { entry in
      if let value = value(entry.key) { return value }
      if let place = entry.place {
        mistakes.append(GrammarMistake(place, "the list '\(list)' knows no key '\(entry.key)'"))
      }
      return unknown
    }
    return (lexicon, values)
  }

  /// A list by its phrases, whose keys are some of a few.
  mutating func lexicon(_ list: String, keys: Set<String>) -> Lexicon {
    lexicon(list, unknown: ()) { keys.contains($0) ? () : nil }.lexicon
  }

  /// The phrases of a list letter by letter, each with its key.
  mutating func symbols(_ list: String) -> [(key: String, symbol: [UInt8])] {
    entries(list).flatMap { entry in entry.phrases.map { (entry.key, Array($0.utf8)) } }
  }

  /// The keys of lists whose keys are names, found by themselves.
  mutating func names(_ lists: String...) -> Lexicon {
    var lexicon = Lexicon()
    for list in lists {
      for entry in entries(list) {
        lexicon.add(Grammar.Entry(key: entry.key, phrases: [entry.key], from: nil, to: nil))
      }
    }
    return lexicon
  }
}

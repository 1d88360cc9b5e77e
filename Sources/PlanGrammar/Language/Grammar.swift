/// What the files of `grammars/` say: lists of words, costs and rules, with their examples.
package struct Grammar: Sendable {
  /// A phrase of a list, with the entry it stands for.
  package struct Entry: Sendable {
    package let key: String
    package let phrases: [String]
    /// The first and the last day on which the entry holds, as `yyyymmdd`; nil where it is open.
    package let from: Int?
    package let to: Int?
    /// Where it stands; nil for what no file has.
    package let place: GrammarPlace?

    package init(key: String, phrases: [String], from: Int?, to: Int?, place: GrammarPlace? = nil) {
      self.key = key
      self.phrases = phrases
      self.from = from
      self.to = to
      self.place = place
    }
  }

  /// A text and the keys that a list must find in it, in any order.
  package struct Example: Sendable {
    package let list: String
    package let text: String
    package let keys: [String]
    package let place: GrammarPlace
  }

  /// A number with its meaning.
  package struct Cost: Sendable {
    /// The list that it stands in.
    package let list: String
    package let value: Double
    package let meaning: String
    /// The meaning in Vietnamese, where the file gives it.
    package let vietnamese: String?
  }

  /// The lists, by name.
  package private(set) var lists: [String: [Entry]] = [:]
  /// Where each list stands; its entries may be in several places.
  package private(set) var listPlaces: [String: [GrammarPlace]] = [:]
  /// The costs, by name.
  package private(set) var costs: [String: Cost] = [:]
  /// The rules, in the order in which they stand.
  package private(set) var rules: [Rule] = []
  package private(set) var examples: [Example] = []
  package private(set) var mistakes: [GrammarMistake] = []

  package init() {}

  /// What could be read, as if nothing were wrong with the rest.
  package var readable: Grammar {
    var grammar = self
    grammar.mistakes = []
    return grammar
  }

  /// The grammar with some of its rules alone, and those that help to find them: what they name, and the others of
  /// their groups, which take words from them.
  package func limited(toRules names: [String]) -> Grammar {
    var used = Set(names)
    var open = names
    let byName = Dictionary(rules.map { ($0.name, $0) }) { first, _ in first }
    let byGroup = Dictionary(grouping: rules.filter { $0.group != nil }) { $0.groupOfStratum }
    while let name = open.popLast() {
      guard let rule = byName[name] else { continue }
      let others = rule.groupOfStratum.flatMap { byGroup[$0] } ?? []
      for other in rule.references + others.map(\.name) where used.insert(other).inserted {
        open.append(other)
      }
    }
    var grammar = self
    grammar.rules = rules.filter { used.contains($0.name) }
    return grammar
  }

  /// Adds what a file says.
  package mutating func add(_ file: GrammarFile) {
    for (name, entries, place) in file.lists {
      lists[name, default: []] += entries
      listPlaces[name, default: []].append(place)
    }
    costs.merge(file.costs) { _, new in new }
    rules += file.rules
    examples += file.examples
    mistakes += file.mistakes
  }

  /// The phrases of a list.
  ///
  /// A name that no list has gives a lexicon in which nothing is found.
  package func lexicon(_ name: String) -> Lexicon { Lexicon(lists[name] ?? []) }
}

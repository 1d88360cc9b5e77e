internal import PlanText

/// The lists and rules of a grammar, ready to be matched.
package final class RuleSet: Sendable {
  /// The lists that rules name, then the rules, by their numbers.
  package let names: [String]
  package let rules: [Rule]
  package let mistakes: [GrammarMistake]
  /// The first number of a rule; the numbers below it are those of lists.
  let firstRule: Int
  let vocabulary: Vocabulary
  let automata: [Automaton]
  /// Entries of the lists, by list.
  let entries: [[Grammar.Entry]]
  /// Words of lists and rules to their phrases.
  let tree: PhraseTree
  /// What ends at a node of the tree: lists and their entries.
  let treeEnds: [[ListEnd]]
  /// Whether a phrase of a list begins with a word, by its number.
  let beginsPhrase: [Bool]
  /// Rules matched one behind the other: those of a level name only what lower levels find.
  let levels: [Level]
  /// The levels that have rules to start at a word, a bit for each, by the word's number.
  let wordLevels: [UInt32]
  /// The same for what a list or rule found, by its number.
  let spanLevels: [UInt32]
  /// The groups of lists and rules, each stratum's by themselves, counted from 0; -1 for what is in none.
  let groups: [Int16]
  /// For each group the last level that has a rule of it.
  let groupEnds: [Int]
  private let numbers: [String: UInt16]

  struct ListEnd: Sendable {
    let list: UInt16
    let entry: Int32
  }

  /// Rules that are matched together.
  struct Level: Sendable {
    var stratum: Rule.Stratum
    /// The rules to start at a word, by the word's number; at a token of a kind; at a span, by its number.
    var byWord: [UInt16: [UInt16]] = [:]
    var byTest: [(test: Automaton.Test, rules: [UInt16])] = []
    var bySpan: [UInt16: [UInt16]] = [:]
    /// Whether it is the last of its stratum.
    var isLast = false
    /// Whether it is the last of some group.
    var endsGroups = false
  }

  /// The most rules that a grammar may have, and the most lists that they may name.
  package static let most = 10_000

  /// Makes the rules of a grammar ready; mistakes are told in `mistakes`, and rules that have one match nothing.
  ///
  /// Of the lists those are matched that rules name, and those that the caller asks for.
  package init(_ grammar: Grammar, lists asked: [String] = []) {
    let rules = Array(grammar.rules.prefix(Self.most))
    var mistakes: [GrammarMistake] = []
    if grammar.rules.count > rules.count {
      mistakes.append(
        GrammarMistake(grammar.rules[rules.count].place, "a grammar has at most \(Self.most) rules"))
    }
    // Lists that some rule names.
    var listNames: [String] = []
    var numbers: [String: UInt16] = [:]
    for name in asked + rules.flatMap(\.references)
    where numbers[name] == nil && grammar.lists[name] != nil {
      guard listNames.count < Self.most else {
        let place = grammar.listPlaces[name]?.first ?? GrammarPlace(file: "", line: 1, column: 1)
        mistakes.append(GrammarMistake(place, "rules name at most \(Self.most) lists"))
        break
      }
      numbers[name] = UInt16(listNames.count)
      listNames.append(name)
    }
    firstRule = listNames.count
    for (index, rule) in rules.enumerated() {
      if numbers[rule.name] != nil {
        mistakes.append(GrammarMistake(rule.place, "the name '\(rule.name)' stands twice"))
      }
      numbers[rule.name] = UInt16(firstRule + index)
    }
    names = listNames + rules.map(\.name)
    self.rules = rules
    self.numbers = numbers

    var compiler = RuleCompiler(vocabulary: Vocabulary(), numbers: numbers)
    var tree = PhraseTree()
    var ends: [[ListEnd]] = []
    var firstWords: Set<UInt16> = []
    entries = listNames.map { grammar.lists[$0] ?? [] }
    for (list, entries) in entries.enumerated() {
      for (index, entry) in entries.enumerated() {
        let end = ListEnd(list: UInt16(list), entry: Int32(index))
        for phrase in entry.phrases {
          if let first = compiler.vocabulary.add(phrase, end, to: &tree, &ends) { firstWords.insert(first) }
        }
      }
    }
    var automata: [Automaton] = []
    for rule in rules {
      do throws(GrammarMistake) {
        automata.append(try compiler.automaton(of: rule))
      } catch {
        mistakes.append(error)
        automata.append(Automaton())
      }
    }
    for rule in rules { compiler.learn(rule, &mistakes) }
    if let place = rules.first?.place, compiler.vocabulary.isFull {
      mistakes.append(
        GrammarMistake(place, "rules and their lists use at most \(Vocabulary.most) different words"))
    }
    self.automata = automata
    let order = RuleOrder(rules: rules, numbers: numbers, firstRule: firstRule)
    mistakes += order.mistakes
    var levels = Self.levels(order.levels, rules: rules, automata: automata, firstRule: firstRule)
    (groups, groupEnds) = Self.groups(order.levels, rules: rules, lists: listNames.count)
    for level in groupEnds where level < levels.count { levels[level].endsGroups = true }
    self.levels = levels
    vocabulary = compiler.vocabulary
    self.tree = tree
    treeEnds = ends
    beginsPhrase = (0..<vocabulary.count).map { firstWords.contains($0) }
    (wordLevels, spanLevels) = Self.masks(levels, words: Int(vocabulary.count), names: names.count)
    self.mistakes = mistakes
  }

  /// The number of a list or rule; nil where no rule names the list, and there is no such rule.
  package func number(of name: String) -> UInt16? { numbers[name] }

  /// The rule of a number; nil for a list.
  package func rule(_ number: UInt16) -> Rule? {
    Int(number) < firstRule ? nil : rules[Int(number) - firstRule]
  }

  /// The rule of a name.
  package func rule(named name: String) -> Rule? { numbers[name].flatMap { rule($0) } }

  private static func levels(
    _ order: [[Int]], rules: [Rule], automata: [Automaton], firstRule: Int
  ) -> [Level] {
    var levels: [Level] = []
    for members in order.prefix(RuleOrder.mostLevels) {
      guard let first = members.first else { continue }
      var level = Level(stratum: rules[first].stratum)
      for index in members {
        let number = UInt16(firstRule + index)
        var bits = automata[index].first
        while bits != 0 {
          let position = automata[index].positions[bits.trailingZeroBitCount]
          bits &= bits - 1
          switch position.test {
          case .word(let word), .exact(let word, _): level.byWord[word, default: []].appendOnce(number)
          case .number: level.byWord[Vocabulary.Reserved.number, default: []].appendOnce(number)
          case .span(let span): level.bySpan[span, default: []].appendOnce(number)
          case .roman, .token, .inner:
            if let known = level.byTest.firstIndex(where: { $0.test == position.test }) {
              level.byTest[known].rules.appendOnce(number)
            } else {
              level.byTest.append((position.test, [number]))
            }
          }
        }
      }
      if levels.last.map({ $0.stratum != level.stratum }) == true { levels[levels.count - 1].isLast = true }
      levels.append(level)
    }
    if !levels.isEmpty { levels[levels.count - 1].isLast = true }
    return levels
  }

  /// The group of each list and rule, and the level at which each group ends.
  private static func groups(
    _ order: [[Int]], rules: [Rule], lists: Int
  ) -> (groups: [Int16], ends: [Int]) {
    var numbers: [String: Int] = [:]
    var groups = [Int16](repeating: -1, count: lists + rules.count)
    var ends: [Int] = []
    for (level, members) in order.prefix(RuleOrder.mostLevels).enumerated() {
      for index in members {
        guard let group = rules[index].group else { continue }
        let number = numbers["\(rules[index].stratum) \(group)"] ?? ends.count
        if number == ends.count {
          numbers["\(rules[index].stratum) \(group)"] = number
          ends.append(level)
        }
        ends[number] = level
        groups[lists + index] = Int16(number)
      }
    }
    return (groups, ends)
  }

  private static func masks(_ levels: [Level], words: Int, names: Int) -> ([UInt32], [UInt32]) {
    var wordLevels = [UInt32](repeating: 0, count: words)
    var spanLevels = [UInt32](repeating: 0, count: names)
    for (index, level) in levels.enumerated() {
      let bit: UInt32 = 1 << UInt32(index)
      for word in level.byWord.keys { wordLevels[Int(word)] |= bit }
      for span in level.bySpan.keys { spanLevels[Int(span)] |= bit }
    }
    return (wordLevels, spanLevels)
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func appendOnce(_ element: Element) {
    if !contains(element) { append(element) }
  }
}

extension PhraseTree {
  /// A token as the tree keeps it: the number of its word, or the value of a number.
  static func syllable(_ token: Token) -> Syllable {
    token.word == Vocabulary.Reserved.number
      ? Syllable(key: UInt64(UInt32(bitPattern: token.value)) + 1 << 16)
      : Syllable(key: UInt64(token.word) + 1)
  }
}

extension Vocabulary {
  /// Adds a phrase of a list to a tree; returns the number of its first word.
  fileprivate mutating func add(
    _ phrase: String, _ end: RuleSet.ListEnd, to tree: inout PhraseTree, _ ends: inout [[RuleSet.ListEnd]]
  ) -> UInt16? {
    var node = PhraseTree.root
    let tokens = tokens(of: Array(phrase.utf8))
    for token in tokens { node = tree.grow(node, PhraseTree.syllable(token)) }
    guard let first = tokens.first else { return nil }
    if let known = tree.entry(node) {
      if !ends[known].contains(where: { $0.list == end.list }) { ends[known].append(end) }
    } else {
      tree.end(node, entry: ends.count)
      ends.append([end])
    }
    return first.word
  }
}

extension Pattern {
  /// The lists and rules that it names.
  package var references: [String] {
    switch self {
    case .sequence(let members), .tight(let members), .choice(let members): members.flatMap(\.references)
    case .optional(let inner), .repeated(let inner), .capital(let inner), .capture(_, let inner):
      inner.references
    case .reference(let name): [name]
    default: []
    }
  }
}

extension RuleSet {
  /// The numbers of the words of a text, for tests of the words beside a match.
  func words(of text: String) -> [UInt16] {
    tokens(of: text).map(\.word).filter { $0 != Vocabulary.Reserved.unknown }
  }

  /// The tokens of a text.
  func tokens(of text: String) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    TokenReader(vocabulary).read(bytes.span, 0..<bytes.count, into: &tokens)
    return tokens
  }

  func tokenCount(of text: String) -> Int { tokens(of: text).count }
}

package import PlanText

/// The lists and rules of a grammar, ready to be matched.
package final class RuleSet: Sendable {
  /// The lists that rules name, then the rules, by their numbers.
  package let names: [String]
  /// The rules as they are written; none in a set that was embedded.
  package let rules: [Rule]
  package let mistakes: [GrammarMistake]
  /// The first number of a rule; the numbers below it are those of lists.
  package let firstRule: Int
  let vocabulary: Vocabulary
  /// The automata of the rules; none in a set that was embedded.
  let automata: [Automaton]
  /// What each rule says; nil where only its words count.
  let values: [ValueExpression?]
  /// The names of the captures of each rule, in the order of their bits.
  let captures: [[String]]
  /// The entries of the lists, by list; none in a set that was embedded.
  let entries: [[Grammar.Entry]]
  /// The keys of the entries.
  let keys: [[String]]
  /// The phrases of the lists.
  let phrases: PhraseTable
  /// Rules matched one behind the other: those of a level name only what lower levels find.
  let levels: [Level]
  /// The rules as the matcher follows them.
  let tables: RuleTables
  /// For each group the last level that has a rule of it.
  let groupEnds: [Int]
  /// The role without which some lists are not matched.
  let listRole: String?
  private let numbers: [String: UInt16]

  /// Rules that are matched together.
  struct Level: Sendable {
    let stratum: Rule.Stratum
    /// Whether it is the last of its stratum.
    var isLast = false
    /// Whether it is the last of some group.
    var endsGroups = false
  }

  /// The most rules that a grammar may have, and the most lists that they may name.
  package static let most = 10_000

  /// Makes the rules of a grammar ready; mistakes are told in `mistakes`, and rules that have one match nothing.
  ///
  /// Of the lists those are matched that rules name, and those that the caller asks for; some of these only in places of
  /// a role.
  package init(
    _ grammar: Grammar, lists asked: [String] = [], bound: (role: String, lists: [String])? = nil
  ) {
    let rules = Array(grammar.rules.prefix(Self.most))
    var mistakes: [GrammarMistake] = []
    if grammar.rules.count > rules.count {
      mistakes.append(
        GrammarMistake(grammar.rules[rules.count].place, "a grammar has at most \(Self.most) rules"))
    }
    // Lists that some rule names.
    var listNames: [String] = []
    var numbers: [String: UInt16] = [:]
    let references = rules.flatMap(\.references)
    for name in asked + references
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
    let named = Set(references)
    listRole = bound?.role
    let isBound = listNames.map { bound?.lists.contains($0) == true && !named.contains($0) }
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
    var phrases = PhraseTable()
    entries = listNames.map { grammar.lists[$0] ?? [] }
    keys = entries.map { $0.map(\.key) }
    for (list, entries) in entries.enumerated() {
      for (index, entry) in entries.enumerated() {
        for phrase in entry.phrases {
          let tokens = compiler.vocabulary.tokens(of: Array(phrase.utf8))
          phrases.add(tokens, list: UInt16(list), entry: Int32(index))
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
    values = rules.map(\.value)
    captures = automata.map(\.captures)
    let order = RuleOrder(rules: rules, numbers: numbers, firstRule: firstRule)
    mistakes += order.mistakes
    let levels = Array(order.levels.prefix(RuleOrder.mostLevels))
    let (groups, groupEnds) = Self.groups(levels, rules: rules)
    self.groupEnds = groupEnds
    self.levels = Self.levels(levels, rules: rules, groupEnds: groupEnds)
    let vocabulary = compiler.vocabulary
    self.vocabulary = vocabulary
    let tables = RuleTables(
      rules, automata, levels: levels, firstRule: firstRule, groups: groups, numberOf: numbers,
      wordCount: Int(vocabulary.count)
    ) { text in vocabulary.knownTokens(of: text).map(\.word).filter { $0 != Vocabulary.Reserved.unknown } }
    phrases.finish(isBound: isBound)
    phrases.noteLists(levels: tables.bySpan.levels)
    self.phrases = phrases
    self.tables = tables
    self.mistakes = mistakes
  }

  /// The set of a text that was made of one.
  init(from text: inout EmbeddedTextReader) {
    names = text.read()
    firstRule = text.read()
    vocabulary = text.read()
    values = text.read()
    captures = text.read()
    keys = text.read()
    var phrases: PhraseTable = text.read()
    levels = text.read()
    tables = text.read()
    phrases.noteLists(levels: tables.bySpan.levels)
    self.phrases = phrases
    groupEnds = text.read()
    listRole = text.read()
    numbers = Dictionary(uniqueKeysWithValues: zip(names, 0...))
    rules = []
    automata = []
    entries = []
    mistakes = []
  }

  /// Writes the set but for how its rules and lists are written.
  func write(to text: inout EmbeddedTextWriter) {
    text.write(
      names, firstRule, vocabulary, values, captures, keys, phrases, levels, tables, groupEnds, listRole)
  }

  /// Whether it has the rules as they are written: whoever says how near one came needs them.
  package var isWritten: Bool { rules.count == tables.rules.count }

  /// The number of a list or rule; nil where no rule names the list, and there is no such rule.
  package func number(of name: String) -> UInt16? { numbers[name] }

  /// Whether a number is that of a list.
  package func isList(_ number: UInt16) -> Bool { Int(number) < firstRule }

  /// The rule of a number, as it is written; nil for a list.
  func rule(_ number: UInt16) -> Rule? {
    Int(number) < firstRule ? nil : rules[Int(number) - firstRule]
  }

  /// The rule of a name, as it is written.
  func rule(named name: String) -> Rule? { numbers[name].flatMap { rule($0) } }

  private static func levels(_ order: [[Int]], rules: [Rule], groupEnds: [Int]) -> [Level] {
    var levels: [Level] = []
    for (index, members) in order.enumerated() {
      guard let first = members.first else { continue }
      let stratum = rules[first].stratum
      if let last = levels.last, last.stratum != stratum { levels[levels.count - 1].isLast = true }
      levels.append(Level(stratum: stratum, endsGroups: groupEnds.contains(index)))
    }
    if !levels.isEmpty { levels[levels.count - 1].isLast = true }
    return levels
  }

  /// The group of each rule, and the level at which each group ends.
  private static func groups(_ order: [[Int]], rules: [Rule]) -> (groups: [Int], ends: [Int]) {
    var numbers: [Rule.Group: Int] = [:]
    var groups = [Int](repeating: -1, count: rules.count)
    var ends: [Int] = []
    for (level, members) in order.enumerated() {
      for index in members {
        guard let group = rules[index].groupOfStratum else { continue }
        let number = numbers[group] ?? ends.count
        if number == ends.count {
          numbers[group] = number
          ends.append(level)
        }
        ends[number] = level
        groups[index] = number
      }
    }
    return (groups, ends)
  }
}

extension Pattern {
  /// The lists and rules that it names.
  package var references: [String] {
    var names: [String] = []
    addReferences(to: &names)
    return names
  }

  /// Adds the lists and rules that it names to others.
  func addReferences(to names: inout [String]) {
    switch self {
    case .sequence(let members), .tight(let members), .choice(let members):
      for member in members { member.addReferences(to: &names) }
    case .optional(let inner), .repeated(let inner), .capital(let inner), .capture(_, let inner):
      inner.addReferences(to: &names)
    case .reference(let name): names.append(name)
    default: break
    }
  }
}

extension RuleSet {
  /// The syllables that rules and lists use, by the numbers of words; what stands at those of marks is none.
  package var syllables: [Syllable] { vocabulary.keys.map { Syllable(key: $0) } }

  /// The tokens of a text.
  func tokens(of text: String) -> [Token] { vocabulary.knownTokens(of: text) }

  func tokenCount(of text: String) -> Int { tokens(of: text).count }
}

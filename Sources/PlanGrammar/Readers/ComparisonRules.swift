/// The rules and lists of `grammars/` that comparisons match, and what each find is to them.
///
/// They are made ready when the program is built, apart from those of the readers of facts.
package enum ComparisonRules {
  /// What a find of a list or rule is to a comparison.
  package enum Meaning: Sendable {
    case citation, time, quantity, office, award
    case spelling, synonym, polarity, function, name, province, abbreviation, audience, scope
  }

  /// The rules whose finds are times: those of phrases, and two of the moments that stand alone.
  package static let times = FactRules.times + ["time.bounded-clock", "time.point", "time.years"]

  /// The groups of rules whose finds are of one kind, all of which are taken.
  private static let groups: [String: Meaning] = ["citation": .citation, "quantity": .quantity]

  /// What the names of the rules of these groups begin with.
  private static let prefixes: [(String, Meaning)] = [("citation.", .citation), ("target.", .quantity)]

  private static let single: [String: Meaning] = {
    var meanings: [String: Meaning] = ["office": .office, "award.form": .award]
    for name in times { meanings[name] = .time }
    return meanings
  }()

  package static let lists: [String: Meaning] = [
    "comparison.spelling": .spelling, "comparison.synonym": .synonym, "comparison.polarity": .polarity,
    "comparison.function": .function, "comparison.name": .name, "comparison.audience": .audience,
    "comparison.scope": .scope, "province": .province, "abbreviation": .abbreviation,
  ]

  /// What a find of each list and rule of a set is, by their numbers; nil for those that only help others.
  package static func meanings(of set: RuleSet) -> [Meaning?] {
    set.names.enumerated().map { number, name in
      number < set.firstRule ? lists[name] : meaning(ofRule: name)
    }
  }

  private static func meaning(ofRule name: String) -> Meaning? {
    single[name] ?? prefixes.first { name.hasPrefix($0.0) }?.1
  }

  /// The rules of a grammar whose finds mean something to a comparison.
  package static func rules(of grammar: Grammar) -> [String] {
    grammar.rules.filter { single[$0.name] != nil || $0.group.map { groups[$0] != nil } ?? false }
      .map(\.name).sorted()
  }

  /// These rules and lists of a grammar, made ready; mistakes are told in the set.
  package static func set(of grammar: Grammar) -> RuleSet {
    RuleSet(grammar.limited(toRules: rules(of: grammar)), lists: lists.keys.sorted())
  }
}

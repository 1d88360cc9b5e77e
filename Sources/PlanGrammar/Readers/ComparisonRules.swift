/// The rules and lists of `grammars/` that comparisons match, and what each find is to them.
///
/// They are made ready when the program is built, apart from those of the readers of facts.
package enum ComparisonRules {
  /// What a find of a list or rule is to a comparison.
  package enum Meaning: Sendable {
    case citation, time, quantity, office, award
    case spelling, synonym, polarity, function, name, province, abbreviation, audience, scope
  }

  /// The rules whose finds are times.
  package static let times = FactRules.times + ["time.point", "time.years"]

  package static let rules: [String: Meaning] = {
    var meanings: [String: Meaning] = ["office": .office, "award.form": .award]
    for name in times { meanings[name] = .time }
    for name in ["numbered", "law", "congress-resolution", "dated"] {
      meanings["citation.\(name)"] = .citation
    }
    for name in ["percent", "fraction", "measure", "money", "count", "rank", "rank-among"] {
      meanings["target.\(name)"] = .quantity
    }
    return meanings
  }()

  package static let lists: [String: Meaning] = [
    "comparison.spelling": .spelling, "comparison.synonym": .synonym, "comparison.polarity": .polarity,
    "comparison.function": .function, "comparison.name": .name, "comparison.audience": .audience,
    "comparison.scope": .scope, "province": .province, "abbreviation": .abbreviation,
  ]

  /// These rules and lists of a grammar, made ready; mistakes are told in the set.
  package static func set(of grammar: Grammar) -> RuleSet {
    RuleSet(grammar.limited(toRules: rules.keys.sorted()), lists: lists.keys.sorted())
  }
}

internal import PlanFacts
package import PlanGrammar
internal import PlanKnowledge

/// What the comparison knows: the rules that find typed tokens, lists of words, and shares.
package final class ComparisonGrammar: Sendable {
  /// The lists and the rules that typed tokens are found with.
  let rules: RuleSet
  let constants: ComparisonConstants
  /// What each list or rule is, by its number; nil for those that only help others.
  private let meanings: [Meaning?]
  let background: Background
  /// The lists of words, by their names.
  let lists: [String: [Grammar.Entry]]
  /// The units that took others in, by the names of these.
  let successors: [String: String]
  let addressing: Lexicon
  let addressee: Lexicon
  /// The class of each entry of `addressee`.
  let addressees: [Addressees]

  /// What a find of a list or rule is to the comparison.
  enum Meaning: Sendable {
    case citation, time, quantity, office, award
    case spelling, synonym, function, name, province, abbreviation, audience, scope
  }

  /// What the embedded grammars say.
  ///
  /// They are part of this package: a mistake in them is a fault of the build, which its tests find.
  package static let embedded: ComparisonGrammar = {
    do {
      return try ComparisonGrammar(EmbeddedGrammars.grammar)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// What a grammar says.
  /// - Throws: The first mistake: a list or share that is missing.
  package init(_ grammar: Grammar) throws(GrammarMistake) {
    for list in Self.lists.keys.sorted() + ["comparison.addressing", "comparison.addressee"]
    where grammar.lists[list] == nil {
      throw GrammarMistake(
        file: "comparison.grammar", line: 1, column: 1, message: "the list '\(list)' is missing")
    }
    constants = try ComparisonConstants(grammar)
    rules = RuleSet(grammar.limited(toRules: Self.rules.keys.sorted()), lists: Self.lists.keys.sorted())
    meanings = rules.names.map { Self.rules[$0] ?? Self.lists[$0] }
    background = Background.embedded
    lists = grammar.lists
    var successors: [String: String] = [:]
    for entry in grammar.lists["province.successor"] ?? [] {
      for phrase in entry.phrases { successors[phrase] = entry.key }
    }
    self.successors = successors
    addressing = grammar.lexicon("comparison.addressing")
    addressee = grammar.lexicon("comparison.addressee")
    var addressees: [Addressees] = []
    for entry in addressee.entries {
      guard let addressee = Addressees(name: entry.key) else {
        throw GrammarMistake(
          file: "comparison.grammar", line: entry.place?.line ?? 1, column: 1,
          message: "the list 'comparison.addressee' knows no key '\(entry.key)'")
      }
      addressees.append(addressee)
    }
    self.addressees = addressees
  }

  /// What a list or rule finds; nil for one that only helps others.
  func meaning(of rule: UInt16) -> Meaning? { meanings[Int(rule)] }

  private static let rules: [String: Meaning] = {
    var meanings: [String: Meaning] = ["office": .office, "award.form": .award]
    for name in FactRules.times + ["time.point", "time.years"] { meanings[name] = .time }
    for name in ["numbered", "law", "congress-resolution", "dated"] {
      meanings["citation.\(name)"] = .citation
    }
    for name in ["percent", "fraction", "measure", "money", "count", "rank", "rank-among"] {
      meanings["target.\(name)"] = .quantity
    }
    return meanings
  }()

  private static let lists: [String: Meaning] = [
    "comparison.spelling": .spelling, "comparison.synonym": .synonym, "comparison.function": .function,
    "comparison.name": .name, "comparison.audience": .audience, "comparison.scope": .scope,
    "province": .province,
    "abbreviation": .abbreviation,
  ]
}

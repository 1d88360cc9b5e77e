internal import PlanFacts
package import PlanGrammar
internal import PlanKnowledge
internal import PlanText

/// What the comparison knows: the rules that find typed tokens, lists of words, and shares.
package final class ComparisonGrammar: Sendable {
  /// The lists and the rules that typed tokens are found with.
  let rules: RuleSet
  let matchers: MatcherSource
  let constants: ComparisonConstants
  /// What each list or rule is, by its number; nil for those that only help others.
  private let meanings: [ComparisonRules.Meaning?]
  let gramWeights: GramWeights
  /// The keys of the words that rules and lists use, by their numbers.
  let wordKeys: [UInt64]
  /// The lists of words.
  let lists: CompiledLists
  /// The units that took others in, by the names of these.
  let successors: [String: String]
  let addressing: Lexicon
  let addressee: Lexicon
  /// The class of each entry of `addressee`.
  let addressees: [Addressees]
  /// The tag of each entry of `comparison.polarity`.
  let polarities: [WordTags]
  let body: Lexicon
  /// The class of each entry of `body`.
  let bodies: [Bodies]
  /// The keys of syllables that join others and say nothing by themselves.
  let joining: Set<UInt64>
  /// The keys of the syllables of words for the place of a plan.
  let places: Set<UInt64>

  /// What the embedded grammars say.
  ///
  /// They are part of this package: a mistake in them is a fault of the build, which its tests find.
  package static let embedded: ComparisonGrammar = {
    let compiled = EmbeddedGrammars.compiled
    do {
      return try ComparisonGrammar(compiled.lists, compiled.costs, EmbeddedGrammars.comparisonRules)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// What a grammar says.
  /// - Throws: The first mistake: a list or share that is missing.
  package convenience init(_ grammar: Grammar) throws(GrammarMistake) {
    for list in ComparisonRules.lists.keys.sorted() where grammar.lists[list] == nil {
      throw Self.missing(list)
    }
    try self.init(.read(grammar.lists), grammar.costs, ComparisonRules.set(of: grammar))
  }

  private init(
    _ lists: CompiledLists, _ costs: [String: Grammar.Cost], _ rules: RuleSet
  ) throws(GrammarMistake) {
    func lexicon(_ list: String) throws(GrammarMistake) -> Lexicon {
      guard let lexicon = lists.lexicon(list) else { throw Self.missing(list) }
      return lexicon
    }
    constants = try ComparisonConstants(costs)
    self.rules = rules
    matchers = MatcherSource(rules)
    meanings = ComparisonRules.meanings(of: rules)
    gramWeights = GramWeights(.embedded, constants)
    wordKeys = rules.syllables.map { Hash.mix($0.key) }
    self.lists = lists
    var successors: [String: String] = [:]
    for entry in lists.entries("province.successor") ?? [] {
      for phrase in entry.phrases { successors[phrase] = entry.key }
    }
    self.successors = successors
    addressing = try lexicon("comparison.addressing")
    addressee = try lexicon("comparison.addressee")
    addressees = try Self.classes(addressee.entries, of: "comparison.addressee") { Addressees(name: $0) }
    let polarity = "comparison.polarity"
    polarities = try Self.classes(lexicon(polarity).entries, of: polarity) { WordTags(polarity: $0) }
    body = try lexicon("comparison.body")
    bodies = try Self.classes(body.entries, of: "comparison.body") { Bodies(name: $0) }
    joining = Self.keys(lists.entries("comparison.function"), of: "joining", most: 1)
    places = Self.keys(lists.entries("comparison.name"), of: "place", most: 2)
  }

  /// What the entries of a list stand for, by their keys.
  private static func classes<Class>(
    _ entries: [Grammar.Entry], of list: String, _ make: (String) -> Class?
  ) throws(GrammarMistake) -> [Class] {
    var classes: [Class] = []
    for entry in entries {
      guard let made = make(entry.key) else {
        throw GrammarMistake(
          file: "comparison.grammar", line: entry.place?.line ?? 1, column: 1,
          message: "the list '\(list)' knows no key '\(entry.key)'")
      }
      classes.append(made)
    }
    return classes
  }

  /// The keys of the syllables of some entries of a list, of phrases that are no longer than asked.
  private static func keys(_ entries: [Grammar.Entry]?, of key: String, most: Int) -> Set<UInt64> {
    let phrases = (entries ?? []).filter { $0.key == key }.flatMap(\.phrases)
    return Set(phrases.map { WordKeys.keys(of: $0) }.filter { $0.count <= most }.joined())
  }

  private static func missing(_ list: String) -> GrammarMistake {
    GrammarMistake(
      file: "comparison.grammar", line: 1, column: 1, message: "the list '\(list)' is missing")
  }

  /// What a list or rule finds; nil for one that only helps others.
  func meaning(of rule: UInt16) -> ComparisonRules.Meaning? { meanings[Int(rule)] }
}

package import PlanGrammar
internal import PlanKnowledge
internal import PlanSyntax
internal import PlanText

/// What the readers of facts know: lists and rules of `grammars/`, ready for use.
package final class FactGrammar: Sendable {
  let must: Lexicon
  let aim: Lexicon
  let audience: Lexicon
  let audienceLead: Lexicon
  let theme: Lexicon
  let awardForm: Lexicon
  let form: Lexicon
  package let rules: RuleSet
  let matchers: MatcherSource
  /// The rules that find times.
  let times: RuleNumbers
  /// The kinds of documents by the letters in their numbers.
  let citationSymbols: [String: String]
  /// The names of cities that are province-level units.
  let cities: Set<String>
  /// The whole forms of abbreviations, by their letters.
  private let abbreviations: [String: String]
  /// The first two bytes of each abbreviation: most names have none.
  private let abbreviationStarts: [UInt16]

  /// What the embedded grammars say.
  static let embedded = FactGrammar(EmbeddedGrammars.compiled)
  /// The same, with the rules as they are written.
  static let written = FactGrammar(CompiledGrammar(EmbeddedGrammars.grammar))

  init(_ compiled: CompiledGrammar) {
    let lists = compiled.lists
    must = lists.lexicon("statement.must") ?? Lexicon()
    aim = lists.lexicon("statement.aim") ?? Lexicon()
    audience = lists.lexicon("statement.audience") ?? Lexicon()
    audienceLead = lists.lexicon("statement.audience-lead") ?? Lexicon()
    theme = lists.lexicon("statement.theme") ?? Lexicon()
    awardForm = lists.lexicon("statement.award-form") ?? Lexicon()
    form = lists.lexicon("appendix.form") ?? Lexicon()
    rules = compiled.rules
    // Conditions of rules ask for roles by their names.
    matchers = MatcherSource(rules, roleNames: Role.allCases.map(\.name))
    times = RuleNumbers(FactRules.times.compactMap(rules.number(of:)))
    citationSymbols = lists.keys(of: "citation.symbol")
    cities = Set((lists.entries("province.city") ?? []).map(\.key))
    abbreviations = lists.keys(of: "abbreviation")
    abbreviationStarts = Set(abbreviations.keys.compactMap(\.utf8.start)).sorted()
  }

  /// A name with its abbreviations written out: "UBND tỉnh" as "Ủy ban nhân dân tỉnh".
  func writtenOut(_ name: String) -> String {
    guard name.utf8.hasStart(in: abbreviationStarts) else { return name }
    return name.utf8.split(separator: 0x20).map { word in
      let isKnown = word.start.map(abbreviationStarts.contains) ?? false
      let word = String(Substring(word))
      return isKnown ? abbreviations[word] ?? word : word
    }.joined(separator: " ")
  }
}

extension CompiledLists {
  /// The keys of a list by its phrases, letter by letter.
  fileprivate func keys(of list: String) -> [String: String] {
    var keys: [String: String] = [:]
    for entry in entries(list) ?? [] {
      for phrase in entry.phrases { keys[phrase] = entry.key }
    }
    return keys
  }
}

extension Collection<UInt8> {
  /// The first two bytes; nil where there are fewer.
  fileprivate var start: UInt16? {
    let two = prefix(2)
    return two.count == 2 ? two.reduce(0) { $0 << 8 | UInt16($1) } : nil
  }

  /// Whether a word begins with one of some pairs of bytes.
  fileprivate func hasStart(in starts: [UInt16]) -> Bool {
    var before: UInt8 = 0x20
    var first: UInt8 = 0x20
    for byte in self {
      if before == 0x20, first != 0x20, byte != 0x20, starts.contains(UInt16(first) << 8 | UInt16(byte)) {
        return true
      }
      (before, first) = (first, byte)
    }
    return false
  }
}

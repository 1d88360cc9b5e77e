package import PlanGrammar
internal import PlanKnowledge
internal import PlanSyntax
internal import PlanText

/// What the readers of facts know: lists and rules of `grammars/`, ready for use.
package final class FactGrammar: Sendable {
  let must: Lexicon
  let audience: Lexicon
  let audienceLead: Lexicon
  let theme: Lexicon
  let awardForm: Lexicon
  let form: Lexicon
  package let rules: RuleSet
  /// The rules that find times.
  let times: [UInt16]
  /// For each list and rule whether readers look for it in whole blocks.
  let isSought: [Bool]
  /// The names of roles, as conditions of rules ask for them, by bit.
  let roleNames = Role.allCases.map(\.name)
  /// The kinds of documents by the letters in their numbers.
  let citationSymbols: [String: String]
  /// The names of cities that are province-level units.
  let cities: Set<String>
  /// The whole forms of abbreviations, by their letters.
  private let abbreviations: [String: String]
  /// The first two bytes of each abbreviation: most names have none.
  private let abbreviationStarts: Set<UInt16>

  /// What the embedded grammars say.
  static let embedded = FactGrammar(EmbeddedGrammars.compiled)
  /// The same, with the rules as they are written.
  static let written = FactGrammar(CompiledGrammar(EmbeddedGrammars.grammar))

  init(_ compiled: CompiledGrammar) {
    let lists = compiled.lists
    must = lists.lexicon("statement.must") ?? Lexicon()
    audience = lists.lexicon("statement.audience") ?? Lexicon()
    audienceLead = lists.lexicon("statement.audience-lead") ?? Lexicon()
    theme = lists.lexicon("statement.theme") ?? Lexicon()
    awardForm = lists.lexicon("statement.award-form") ?? Lexicon()
    form = lists.lexicon("appendix.form") ?? Lexicon()
    rules = compiled.rules
    times = FactRules.times.compactMap(rules.number(of:))
    isSought = rules.names.enumerated().map { [rules] number, name in
      !rules.isList(UInt16(number)) || FactRules.soughtLists.contains(name)
    }
    citationSymbols = lists.keys(of: "citation.symbol")
    cities = Set((lists.entries("province.city") ?? []).map(\.key))
    abbreviations = lists.keys(of: "abbreviation")
    abbreviationStarts = Set(abbreviations.keys.compactMap { $0.utf8.starts.first })
  }

  /// A name with its abbreviations written out: "UBND tỉnh" as "Ủy ban nhân dân tỉnh".
  func writtenOut(_ name: String) -> String {
    guard name.utf8.starts.contains(where: abbreviationStarts.contains) else { return name }
    return name.split(separator: " ").map { abbreviations[String($0)] ?? String($0) }.joined(separator: " ")
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

extension String.UTF8View {
  /// The first two bytes of each word of two bytes or more.
  fileprivate var starts: [UInt16] {
    var starts: [UInt16] = []
    var before: UInt8 = 0x20
    var first: UInt8 = 0x20
    for byte in self {
      if first != 0x20, before == 0x20, byte != 0x20 { starts.append(UInt16(first) << 8 | UInt16(byte)) }
      before = first
      first = byte
    }
    return starts
  }
}

package import PlanGrammar
internal import PlanKnowledge

/// What the reader knows of documents: the lists and costs of `grammars/`, ready for use.
package final class ReadingGrammar: Sendable {
  package let costs: Costs
  let lineStart: Lexicon
  /// The class of each entry of `lineStart`.
  let lineClasses: [LineClasses]
  let capacity: Lexicon
  /// The capacity of each entry of `capacity`.
  let capacities: [Signature.Capacity]
  let position: Lexicon
  let signatureNote: Lexicon
  let degree: Lexicon
  let familyName: Lexicon
  let dangling: Lexicon
  let dashedName: Lexicon
  let keyword: Lexicon
  /// The keyword of each entry of `keyword`.
  let keywords: [MarkerKeyword]
  let ordinal: Lexicon
  /// The number of each entry of `ordinal`.
  let ordinals: [UInt64]
  let tableOrdinal: Lexicon
  let tableHeader: Lexicon
  let documentKind: Lexicon
  /// The kind of each entry of `documentKind`.
  let documentKinds: [DocumentKind]
  let issuerSymbols: [(key: String, symbol: [UInt8])]
  let kindSymbols: [(key: String, symbol: [UInt8])]
  /// By their first bytes.
  let abbreviations: [UInt8: [(key: String, symbol: [UInt8])]]
  let issuerHead: Lexicon
  let letterheadMark: Lexicon
  let issuerEnacts: Lexicon
  let issuerNotAfter: Lexicon
  /// Words that tell of what a body did before, or lets others do.
  let issuerPast: Lexicon
  /// Words in the names of bodies of the whole country.
  let issuerCentral: Lexicon
  let preambleEnd: Lexicon
  let dateWord: Lexicon
  /// Names as they are written in running text: bodies, provinces, offices.
  let names: Lexicon
  let movementHead: Lexicon
  let province: Lexicon
  let provinceKind: Lexicon
  /// Words behind which the name of a province is that of somebody.
  let provinceNamesake: Lexicon
  /// The units that took others in, by their names, with those that they took.
  let provinceSuccessors: [Grammar.Entry]
  /// Words behind which a name of its own stands: xã, phường, trường.
  let namedUnit: Lexicon
  let headingRole: Lexicon
  let headingFiller: Lexicon
  /// Headings that speak of standards of award where they stand under awards.
  let standardsUnderAwards: Lexicon
  /// The roles of each entry of `headingRole`.
  let roles: [Roles]

  /// What the embedded grammars say.
  ///
  /// They are part of this package: a mistake in them is a fault of the build, which its tests find.
  package static let embedded: ReadingGrammar = {
    do {
      return try ReadingGrammar(EmbeddedGrammars.compiled)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// What a grammar says, with other costs where they are given.
  /// - Throws: The first mistake of the grammar: what cannot be read, what is missing, or what no reading knows.
  package convenience init(_ grammar: Grammar, costs: Costs? = nil) throws(GrammarMistake) {
    if let mistake = grammar.mistakes.first { throw mistake }
    if let costs {
      try self.init(.read(grammar.lists), costs)
    } else {
      try self.init(.read(grammar.lists), Costs(grammar.costs))
    }
  }

  /// What a grammar says that was made ready.
  /// - Throws: The first mistake of the grammar: what is missing, or what no reading knows.
  package convenience init(_ compiled: CompiledGrammar) throws(GrammarMistake) {
    try self.init(compiled.lists, Costs(compiled.costs))
  }

  private convenience init(_ lists: CompiledLists, _ costs: Costs) throws(GrammarMistake) {
    var lists = ListReader(lists)
    self.init(&lists, costs)
    if let mistake = lists.mistakes.first { throw mistake }
  }

  /// What is missing in a grammar that readers need, and what stands there that no reading knows.
  ///
  /// `others` are the lists that other readers ask for, `rules` the rules.
  package static func mistakes(
    in grammar: Grammar, lists others: [String] = [], rules: Set<String> = []
  ) -> [GrammarMistake] {
    var lists = ListReader(.read(grammar.lists))
    _ = ReadingGrammar(&lists, embedded.costs)
    for list in others { _ = lists.entries(list) }
    for rule in rules.subtracting(grammar.rules.map(\.name)).sorted() { lists.miss(rule: rule) }
    var mistakes = lists.mistakes
    do throws(GrammarMistake) { _ = try Costs(grammar.costs) } catch { mistakes.append(error) }
    return mistakes.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
  }

  private init(_ lists: inout ListReader, _ costs: Costs) {
    self.costs = costs
    (lineStart, lineClasses) = lists.lexicon("line.start", unknown: []) { LineClasses(name: $0) }
    (capacity, capacities) = lists.lexicon("signature.capacity", unknown: .tm) {
      Signature.Capacity(rawValue: $0)
    }
    position = lists.lexicon("signature.position")
    signatureNote = lists.lexicon("signature.note")
    degree = lists.lexicon("signature.degree")
    familyName = lists.lexicon("signature.family-name")
    dangling = lists.lexicon("line.dangling", keys: ["goes-on", "counts"])
    dashedName = lists.lexicon("line.dashed-name")
    (keyword, keywords) = lists.lexicon("marker.keyword", unknown: .part) { MarkerKeyword(name: $0) }
    (ordinal, ordinals) = lists.lexicon("marker.ordinal", unknown: 1) { UInt64($0) }
    tableOrdinal = lists.lexicon("table.ordinal")
    tableHeader = lists.lexicon("table.header")
    (documentKind, documentKinds) = lists.lexicon("document.kind", unknown: .other) {
      DocumentKind(rawValue: $0)
    }
    issuerSymbols = lists.symbols("issuer.symbol")
    kindSymbols = lists.symbols("citation.symbol")
    abbreviations = Dictionary(grouping: lists.symbols("abbreviation")) { $0.symbol[0] }
    issuerHead = lists.lexicon("issuer.head")
    letterheadMark = lists.lexicon("letterhead.mark")
    issuerEnacts = lists.lexicon("issuer.enacts")
    issuerNotAfter = lists.lexicon("issuer.not-after")
    issuerPast = lists.lexicon("issuer.past")
    issuerCentral = lists.lexicon("issuer.central")
    preambleEnd = lists.lexicon("preamble.end")
    dateWord = lists.lexicon("date.word", keys: ["day", "month", "year"])
    names = lists.names("issuer.symbol", "abbreviation", "province", "name")
    movementHead = lists.lexicon("movement.head", keys: ["movement", "theme", "emulation"])
    province = lists.lexicon("province")
    provinceKind = lists.lexicon("province.kind")
    provinceNamesake = lists.lexicon("province.namesake")
    provinceSuccessors = lists.entries("province.successor")
    namedUnit = lists.lexicon("name.unit")
    (headingRole, roles) = lists.lexicon("heading.role", unknown: []) { Roles(name: $0) }
    headingFiller = lists.lexicon("heading.filler", keys: ["filler", "joining", "name"])
    standardsUnderAwards = lists.lexicon("heading.standards-under-awards")
  }
}

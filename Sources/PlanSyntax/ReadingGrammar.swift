package import PlanGrammar

/// What the reader knows of documents: the lists and costs of `grammars/`, ready for use.
package final class ReadingGrammar: Sendable {
  package let costs: Costs
  let lineStart: Lexicon
  /// The bit of each entry of `lineStart`.
  let lineClasses: [LineClasses]
  let capacity: Lexicon
  let position: Lexicon
  let signatureNote: Lexicon
  let degree: Lexicon
  let familyName: Lexicon
  let dangling: Lexicon
  let dashedName: Lexicon
  let keyword: Lexicon
  /// The keyword of each entry of `keyword`.
  let keywords: [MarkerKeyword?]
  let ordinal: Lexicon
  let tableOrdinal: Lexicon
  let tableHeader: Lexicon
  let documentKind: Lexicon
  let symbols: [(key: String, symbol: [UInt8])]
  let issuerSymbols: [(key: String, symbol: [UInt8])]
  /// By their first bytes.
  let abbreviations: [UInt8: [(key: String, symbol: [UInt8])]]
  let issuerHead: Lexicon
  let letterheadMark: Lexicon
  let issuerEnacts: Lexicon
  let issuerNotAfter: Lexicon
  let preambleEnd: Lexicon
  let dateWord: Lexicon
  /// Names as they are written in running text: bodies, provinces, offices.
  let names: Lexicon
  let movementHead: Lexicon
  let province: Lexicon
  let provinceKind: Lexicon
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
      return try ReadingGrammar(EmbeddedGrammars.grammar)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// What a grammar says, with other costs where they are given.
  /// - Throws: The first mistake of the grammar, or a cost that is missing.
  package init(_ grammar: Grammar, costs: Costs? = nil) throws(GrammarMistake) {
    if let mistake = grammar.mistakes.first { throw mistake }
    if let costs { self.costs = costs } else { self.costs = try Costs(grammar) }
    lineStart = grammar.lexicon("line.start")
    lineClasses = lineStart.entries.map { LineClasses(name: $0.key) }
    capacity = grammar.lexicon("signature.capacity")
    position = grammar.lexicon("signature.position")
    signatureNote = grammar.lexicon("signature.note")
    degree = grammar.lexicon("signature.degree")
    familyName = grammar.lexicon("signature.family-name")
    dangling = grammar.lexicon("line.dangling")
    dashedName = grammar.lexicon("line.dashed-name")
    keyword = grammar.lexicon("marker.keyword")
    keywords = keyword.entries.map { entry in MarkerKeyword.allCases.first { "\($0)" == entry.key } }
    ordinal = grammar.lexicon("marker.ordinal")
    tableOrdinal = grammar.lexicon("table.ordinal")
    tableHeader = grammar.lexicon("table.header")
    documentKind = grammar.lexicon("document.kind")
    symbols = Self.symbols(grammar, "document.symbol")
    issuerSymbols = Self.symbols(grammar, "issuer.symbol")
    abbreviations = Dictionary(grouping: Self.symbols(grammar, "abbreviation")) { $0.symbol[0] }
    issuerHead = grammar.lexicon("issuer.head")
    letterheadMark = grammar.lexicon("letterhead.mark")
    issuerEnacts = grammar.lexicon("issuer.enacts")
    issuerNotAfter = grammar.lexicon("issuer.not-after")
    preambleEnd = grammar.lexicon("preamble.end")
    dateWord = grammar.lexicon("date.word")
    names = grammar.names
    movementHead = grammar.lexicon("movement.head")
    province = grammar.lexicon("province")
    provinceKind = grammar.lexicon("province.kind")
    namedUnit = grammar.lexicon("name.unit")
    headingRole = grammar.lexicon("heading.role")
    headingFiller = grammar.lexicon("heading.filler")
    standardsUnderAwards = grammar.lexicon("heading.standards-under-awards")
    roles = headingRole.entries.map { entry in Role(name: entry.key).map { Roles($0) } ?? [] }
  }

  private static func symbols(_ grammar: Grammar, _ list: String) -> [(key: String, symbol: [UInt8])] {
    (grammar.lists[list] ?? []).flatMap { entry in entry.phrases.map { (entry.key, Array($0.utf8)) } }
  }
}

extension Grammar {
  /// The keys of the lists whose keys are names, found by themselves.
  fileprivate var names: Lexicon {
    var lexicon = Lexicon()
    for list in ["issuer.symbol", "abbreviation", "province", "name"] {
      for entry in lists[list] ?? [] {
        lexicon.add(Entry(key: entry.key, phrases: [entry.key], from: nil, to: nil))
      }
    }
    return lexicon
  }
}

/// What the first words of a line say of the part it stands in, one bit each.
struct LineClasses: OptionSet, Sendable {
  let rawValue: UInt16
  static let nation = LineClasses(rawValue: 1)
  static let number = LineClasses(rawValue: 2)
  static let recipients = LineClasses(rawValue: 4)
  static let preamble = LineClasses(rawValue: 8)
  static let closing = LineClasses(rawValue: 16)
  static let attached = LineClasses(rawValue: 32)
  static let appendix = LineClasses(rawValue: 64)
  static let stamp = LineClasses(rawValue: 128)
  static let opener = LineClasses(rawValue: 256)
  static let citation = LineClasses(rawValue: 512)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(name: String) {
    let names: [String: LineClasses] = [
      "nation": .nation, "number": .number, "recipients": .recipients, "preamble": .preamble,
      "closing": .closing,
      "attached": .attached, "appendix": .appendix, "stamp": .stamp, "opener": .opener, "citation": .citation,
    ]
    self = names[name] ?? []
  }
}

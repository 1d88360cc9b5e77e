internal import PlanGrammar
internal import PlanText

/// Reads who issued a document, under which number, where, when, and about what.
struct HeaderReader {
  let lines: [Line]
  let grammar: ReadingGrammar
  let scanner: TextScanner
  private(set) var header = Header()
  private(set) var diagnostics: [Diagnostic] = []

  init(lines: [Line], grammar: ReadingGrammar, scanner: TextScanner) {
    self.lines = lines
    self.grammar = grammar
    self.scanner = scanner
  }

  /// - Parameters:
  ///   - parts: where the parts of the document stand.
  ///   - preamble: the clean bytes of the preamble's paragraphs, in order.
  mutating func read(_ parts: DocumentParts, preamble: [Range<Int>]) {
    var letterhead = LetterheadReader(lines: lines, grammar: grammar, scanner: scanner)
    letterhead.read(parts.letterhead)
    header = letterhead.header
    header.kind = parts.kind ?? kind(ofSymbol: header.symbol)
    let title = readTitle(parts)
    readIssuer(from: preamble)
    if let lines = parts.authority { header.note("authority", lines.map { self.lines[$0].text }) }
    var provinces = ProvinceFinder(grammar: grammar, scanner: scanner)
    header.province = provinces.province(of: header, title: title, enacting: preamble.last)
    header.movements = MovementFinder(grammar: grammar, scanner: scanner)
      .movements(title: title, enacting: preamble.last)
    diagnostics = letterhead.diagnostics + provinces.diagnostics
  }

  /// Reads the title and returns where it stands.
  private mutating func readTitle(_ parts: DocumentParts) -> Range<Int>? {
    guard let kindLine = parts.kindLine else { return nil }
    var ranges: [Range<Int>] = []
    if parts.isTitleInline, let match = scanner.match(grammar.documentKind, in: lines[kindLine].text) {
      ranges.append(match.range.upperBound..<Int(lines[kindLine].textEnd))
      header.note("kind", [match.range])
    } else {
      header.note("kind", (parts.title.lowerBound...kindLine).map { lines[$0].text })
    }
    for line in parts.title where line > kindLine {
      let text = lines[line]
      guard !text.flags.contains(.furniture),
        !text.flags.contains(.noLetter) || !ranges.isEmpty && text.ends != .dash,
        parts.note?.contains(line) != true, parts.authority?.contains(line) != true
      else { continue }
      ranges.append(text.text)
    }
    let title = ranges.map { scanner.plain($0) }.joined(separator: " ")
    if !title.isEmpty {
      header.title = TextScanner.squeezed(Array(title.utf8))
      header.note("title", ranges)
    }
    if let lines = parts.note { header.note("note", lines.map { self.lines[$0].text }) }
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  /// Takes the body that acts in the last paragraph of the preamble that has one, where the letterhead names none, or
  /// names a committee or council without the unit that it is of.
  private mutating func readIssuer(from preamble: [Range<Int>]) {
    let issuers = IssuerFinder(grammar: grammar, scanner: scanner)
    if let issuer = header.issuer, !issuers.needsUnit(issuer) { return }
    for paragraph in preamble.reversed() {
      if let range = issuers.actingBody(in: paragraph) {
        let name = issuers.withoutProvince(NormalWriting(grammar: grammar).written(scanner.plain(range)))
        if let issuer = header.issuer, !IssuerFinder.names(name, issuer) { return }
        header.issuer = name
        header.note("issuer", [range])
        return
      }
    }
  }

  /// The kind that the first letters of a symbol tell.
  private func kind(ofSymbol symbol: String?) -> DocumentKind? {
    guard let first = symbol?.split(whereSeparator: { $0 == "-" || $0 == "/" }).first else { return nil }
    return grammar.kindSymbols.first { $0.symbol.elementsEqual(first.utf8) }
      .flatMap { DocumentKind(rawValue: $0.key) }
  }
}

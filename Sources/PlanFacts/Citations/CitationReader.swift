internal import PlanGrammar
internal import PlanSyntax
package import PlanText

/// Reads the documents that a plan names.
struct CitationReader {
  private let grammar: FactGrammar
  private let rules: RuleNumbers
  private let issuer: UInt16?

  init(_ grammar: FactGrammar) {
    self.grammar = grammar
    rules = RuleNumbers(
      [
        "citation.numbered", "citation.law", "citation.dated-law", "citation.congress-resolution",
        "citation.dated",
      ].compactMap(grammar.rules.number(of:)))
    issuer = grammar.rules.number(of: "citation.issuer")
  }

  /// - Complexity: O(*n*) in the tokens of the text.
  func citations(of text: FactText, diagnostics: inout [Diagnostic]) -> [Citation] {
    var citations: [Citation] = []
    var firsts: [String: Int] = [:]
    for block in text.blocks.indices {
      var mentions = Seen<Mention>()
      var kind: String?
      for span in text.spans(of: rules, in: block) {
        guard case .record(_, let parts) = text.value(of: span), parts.count == 4 else { continue }
        let tokens = text.span(span).tokens
        let words = text.text(of: tokens)
        let number = parts[1].text
        // In a chain the kind stands once, before the first.
        kind = parts[0].text ?? number.flatMap(self.kind(ofNumber:)) ?? (number == nil ? nil : kind)
        let date = TimeValue(parts[2], text: words)
        if date?.isImpossible == true {
          diagnostics.append(.impossibleTime(words, at: text.bytes(of: tokens)))
        }
        let day = date?.times.first.flatMap { $0.precision == .day ? $0.start : nil }
        let title = number == nil ? parts[3].text ?? words : nil
        guard mentions.isNew(Mention(name: number ?? title, date: day)) else { continue }
        let first = number.flatMap { firsts[$0] }
        if let number, first == nil { firsts[number] = citations.count }
        citations.append(
          Citation(
            origin: text.origin(tokens, in: block, rule: text.ruleName(of: span), words: words), kind: kind,
            number: number,
            date: day, issuer: issuer(behind: tokens, in: block, of: text), title: title, first: first))
      }
    }
    return citations
  }

  /// What two mentions of a document in a block share.
  private struct Mention: Equatable {
    let name: String?
    let date: PlanTime.Day?
  }

  /// The body after "của" behind a citation.
  private func issuer(behind tokens: Range<Int>, in block: Int, of text: FactText) -> String? {
    guard tokens.upperBound < text.tokens[block].upperBound,
      let span = text.span(issuer, tokens.upperBound)
    else { return nil }
    return text.value(of: span).text.map(grammar.writtenOut)
  }

  /// The kind that the letters of a number tell: NĐ in 98/2023/NĐ-CP.
  private func kind(ofNumber number: String) -> String? {
    for part in number.split(whereSeparator: { "/-&.".contains($0) }) {
      if let kind = grammar.citationSymbols[String(part)] { return kind }
      // "QH15": the letters before the number of the term.
      let letters = part.prefix { !$0.isNumber }
      if letters.count < part.count, let kind = grammar.citationSymbols[String(letters)] { return kind }
    }
    return nil
  }
}

extension Diagnostic {
  /// A day that the calendar does not have, or a stretch that ends before it starts.
  package static func impossibleTime(_ written: String, at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .warning, .impossibleTime, "there is no such time as in '\(written)'; kept as text",
      vi: "không có thời gian như trong '\(written)'; giữ nguyên văn", span: range)
  }
}

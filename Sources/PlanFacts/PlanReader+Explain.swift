internal import PlanGrammar
internal import PlanSyntax
package import PlanText

extension PlanReader {
  /// The most rules that came near that are told.
  private static let mostMisses = 10

  /// What rules found in the block that a line, counted from 1 in the file, belongs to; nil where it is of no block of
  /// the plan or of an appendix.
  /// - Complexity: O(*n*) in the number of bytes: the whole text is read again.
  package func explainFacts(_ source: SourceText, line: Int) -> FactExplanation? {
    guard let raw = source.lineIndex().range(ofLine: line) else { return nil }
    let clean = source.cleanOffset(ofRaw: raw.lowerBound)..<source.cleanOffset(ofRaw: raw.upperBound)
    let text = FactText(outlines.read(source), grammar.rules.isWritten ? grammar : .written)
    // The block that holds the line's first word.
    guard let first = clean.first(where: { source.clean[$0] > 0x20 }),
      let block = text.blocks.firstIndex(where: { $0.range.contains(first) })
    else { return nil }
    let finds = text.matcher.finds(in: text.tokens[block]).map { find(of: $0, in: text) }
    let misses = text.matcher.nearMisses(
      in: text.tokens[block], at: text.place(of: block), most: Self.mostMisses, source.clean.span)
    return FactExplanation(
      section: text.id(of: block), finds: finds,
      misses: misses.map { miss in
        let words = text.text(of: miss.tokens)
        switch miss.reason {
        case .missing(let missing):
          return FactExplanation.Miss(rule: miss.rule, text: words, missing: missing, condition: nil)
        case .condition(let condition):
          return FactExplanation.Miss(rule: miss.rule, text: words, missing: [], condition: condition)
        }
      })
  }

  private func find(of find: RuleFind, in text: FactText) -> FactExplanation.Find {
    let state: FactExplanation.Find.State =
      switch find.state {
      case .stands: .stands
      case .beaten: .beaten
      case .closed: .closed
      }
    return FactExplanation.Find(
      rule: text.ruleName(of: find.span), text: text.text(of: text.span(find.span).tokens),
      value: text.value(of: find.span).description,
      captures: text.captures(of: find.span).map { ($0.name, text.text(of: $0.tokens)) },
      state: state,
      winners: find.winners.map { (text.ruleName(of: $0), text.text(of: text.span($0).tokens)) })
  }
}

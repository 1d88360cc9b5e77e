internal import PlanGrammar
internal import PlanSyntax

/// Reads labels with the bodies behind them: "Đơn vị chủ trì: …; phối hợp: …".
struct LabelReader {
  private let text: FactText
  private let actors: ActorReader
  private let label: UInt16?
  private let labels: RuleNumbers

  init(_ grammar: FactGrammar, _ text: FactText, _ actors: ActorReader) {
    self.text = text
    self.actors = actors
    label = grammar.rules.number(of: "actor.label")
    labels = RuleNumbers([label].compactMap(\.self))
  }

  /// Bodies behind a label.
  struct Found {
    let bodies: Range<Int>
    let role: Assignment.Duty
    /// The label and the bodies.
    let tokens: Range<Int>
  }

  /// Whether some tokens begin with a label and its colon.
  func begins(_ tokens: Range<Int>) -> Bool {
    guard let span = text.span(label, tokens.lowerBound) else { return false }
    let end = text.span(span).tokens.upperBound
    return end < tokens.upperBound && text.scalar(at: end) == 0x3A
  }

  /// - Complexity: O(*n*) in the tokens of the block.
  func read(_ block: Int) -> [Found] {
    guard text.blocks[block].part == .section else { return [] }
    let tokens = text.tokens[block]
    // Each label has a colon behind it.
    guard text.holds(0x3A, in: tokens) else { return [] }
    return text.phrases(of: labels, in: tokens).compactMap { span in
      let name = text.span(span).tokens
      guard begins(name.lowerBound..<tokens.upperBound),
        text.token(name.lowerBound).flags.contains(.clauseStart),
        let role = text.value(of: span).text.flatMap(Assignment.Duty.init),
        let phrase = actors.phrase(
          at: name.upperBound + 1, listEnd(name.upperBound + 1, tokens.upperBound), isTitle: true)
      else { return nil }
      return Found(bodies: phrase.tokens, role: role, tokens: name.lowerBound..<phrase.tokens.upperBound)
    }
  }

  /// Where a list of bodies ends whose members semicolons may divide: before what has a verb or label, or is no body.
  private func listEnd(_ start: Int, _ limit: Int) -> Int {
    var end = text.segmentEnd(start, limit)
    while end < limit, text.scalar(at: end - 1) == 0x3B, !begins(end..<limit) {
      let next = text.segmentEnd(end, limit)
      guard let phrase = actors.phrase(at: end, next, isTitle: true), !phrase.isFollowed else { break }
      end = next
    }
    return end
  }
}

internal import PlanGrammar
internal import PlanSyntax

/// Reads the parts into which a plan divides its time.
struct PhaseReader {
  private let phase: UInt16?
  private let times: [UInt16]

  init(_ grammar: FactGrammar) {
    phase = grammar.rules.number(of: "phase")
    times = ["time.interval", "time.bounded", "time.open"].compactMap(grammar.rules.number(of:))
  }

  /// - Complexity: O(*n*) in the blocks of the text.
  func phases(of text: FactText) -> [Phase] {
    guard let phase else { return [] }
    var phases: [Phase] = []
    for block in text.blocks.indices where text.blocks[block].part == .section {
      let tokens = text.tokens[block]
      guard !tokens.isEmpty, let label = text.chart.span(of: phase, at: tokens.lowerBound),
        case .record(_, let parts) = text.value(of: label), let ordinal = parts.first?.number,
        let span = firstTime(behind: text.span(label).tokens.upperBound, in: block, of: text),
        let time = TimeValue(text.value(of: span), text: text.text(of: text.span(span).tokens))?.times.first,
        time.start != nil || time.end != nil
      else { continue }
      phases.append(
        Phase(
          origin: text.origin(
            tokens.lowerBound..<text.span(span).tokens.upperBound, in: block, rule: "phase"),
          ordinal: ordinal, label: text.text(of: text.span(label).tokens), time: time))
    }
    return phases
  }

  /// The time of the phase: the first one close behind its name.
  func firstTime(behind start: Int, in block: Int, of text: FactText) -> Int? {
    let end = min(text.tokens[block].upperBound, start + 14)
    guard start < end else { return nil }
    return text.spans(of: times, in: start..<text.tokens[block].upperBound).first {
      text.span($0).tokens.lowerBound < end
    }
  }
}

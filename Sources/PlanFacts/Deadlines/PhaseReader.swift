internal import PlanGrammar
internal import PlanSyntax

/// Reads the parts into which a plan divides its time.
struct PhaseReader {
  private let phase, years: UInt16?
  private let times: RuleNumbers

  init(_ grammar: FactGrammar) {
    phase = grammar.rules.number(of: "phase")
    years = grammar.rules.number(of: "phase.years")
    times = grammar.times
  }

  /// - Complexity: O(*n*) in the blocks of the text.
  func phases(of text: FactText) -> [Phase] {
    var phases: [Phase] = []
    /// Phases without a number, counted below each block.
    var counts: [Int: Int] = [:]
    for block in text.blocks.indices where text.blocks[block].part == .section {
      guard let first = text.tokens[block].first else { continue }
      if let phase = numbered(at: first, in: block, of: text) {
        phases.append(phase)
      } else if text.roles[block].contains(Roles(.schedule)), let span = text.span(years, first),
        let time = TimeValue(text.value(of: span), text: text.text(of: text.span(span).tokens))?.times.first
      {
        let parent = text.parents[block] ?? -1 - text.part(of: block)
        counts[parent, default: 0] += 1
        let tokens = text.span(span).tokens
        phases.append(
          Phase(
            origin: text.origin(tokens, in: block, rule: "phase.years"), ordinal: counts[parent] ?? 1,
            label: text.text(of: tokens), time: time))
      }
    }
    return phases
  }

  private func numbered(at first: Int, in block: Int, of text: FactText) -> Phase? {
    guard let label = text.span(phase, first), case .record(_, let parts) = text.value(of: label),
      let ordinal = parts.first?.number,
      let span = firstTime(behind: text.span(label).tokens.upperBound, in: block, of: text),
      let value = TimeValue(
        text.value(of: span), text: text.text(of: text.span(span).tokens), year: text.years[block]),
      var time = value.times.first, time.start ?? time.end != nil || value.isImpossible
    else { return nil }
    var last = span
    // "từ ngày 01/7/2025 đến khi hoàn thành, chậm nhất là ngày 31/12/2025"
    if value.bound == .from, time.end == nil, let limit = self.limit(behind: span, in: block, of: text) {
      (last, time.end) = (limit.span, limit.end)
    }
    return Phase(
      origin: text.origin(first..<text.span(last).tokens.upperBound, in: block, rule: "phase"),
      ordinal: ordinal,
      label: text.text(of: text.span(label).tokens), time: time)
  }

  /// The time behind another in its sentence by which the phase is over at the latest.
  private func limit(behind span: Int, in block: Int, of text: FactText) -> (span: Int, end: PlanTime.Day)? {
    let sentence = text.sentence(around: text.span(span).tokens, in: block)
    let behind = text.span(span).tokens.upperBound..<sentence.upperBound
    guard let limit = text.spans(of: times, in: behind).first,
      let value = TimeValue(
        text.value(of: limit), text: text.text(of: text.span(limit).tokens), year: text.years[block]),
      value.bound == .by || value.bound == .before, let end = value.times.first?.end
    else { return nil }
    return (limit, end)
  }

  /// The time of the phase: the first one close behind its name.
  private func firstTime(behind start: Int, in block: Int, of text: FactText) -> Int? {
    let end = min(text.tokens[block].upperBound, start + 14)
    guard start < end else { return nil }
    return text.spans(of: times, in: start..<text.tokens[block].upperBound).first {
      text.span($0).tokens.lowerBound < end
    }
  }
}

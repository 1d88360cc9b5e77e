internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// Reads the times that are set for doing something, and what recurs.
struct DeadlineReader {
  private let grammar: FactGrammar
  private let times: [UInt16]
  private let quantities: [UInt16]
  private let bounded, notTime, kind, join: UInt16?

  init(_ grammar: FactGrammar) {
    self.grammar = grammar
    times = grammar.times
    join = grammar.rules.number(of: "actor.join")
    bounded = grammar.rules.number(of: "time.bounded")
    kind = grammar.rules.number(of: "citation.kind")
    quantities = ["target.money", "target.count", "target.percent"].compactMap(grammar.rules.number(of:))
    notTime = grammar.rules.number(of: "deadline.name")
  }

  /// The times that are set for something; those of phases are not among them.
  /// - Complexity: O(*n*) in the tokens of the text.
  func deadlines(
    of text: FactText, phases: [Phase], subjects: [Subject?], diagnostics: inout [Diagnostic]
  ) -> [Deadline] {
    var phaseEnds: [Int: Int] = [:]
    for phase in phases { phaseEnds[phase.origin.block] = phase.origin.range.upperBound }
    var deadlines: [Deadline] = []
    for block in text.blocks.indices where text.blocks[block].part != .preamble {
      let roles = text.roles[block]
      if roles.contains(Roles(.situation)) { continue }
      var seen = Seen<Stretch>()
      var quotation = Enclosure(.quotationMarks, from: text.tokens[block].lowerBound)
      for span in text.spans(of: times, in: block) {
        let tokens = text.span(span).tokens
        // Part of the name of a movement.
        if quotation.isOpen(before: tokens.lowerBound, in: text) { continue }
        let words = text.text(of: tokens)
        guard let value = TimeValue(text.value(of: span), text: words, year: text.years[block]),
          isSet(value, at: span, in: block, of: text)
        else { continue }
        if let end = phaseEnds[block], text.bytes(of: tokens).lowerBound < end { continue }
        if value.isImpossible {
          diagnostics.append(.impossibleTime(words, at: text.bytes(of: tokens)))
        }
        for time in value.times {
          // "báo cáo định kỳ trước ngày 20 hằng tháng": how often is said beside it.
          if time.recurrence == "unspecified", isSaid(beside: span, in: block, of: text) { continue }
          // A day of no year that recurs in no way sets nothing that could be kept.
          guard
            time.start ?? time.end != nil || time.recurrence != nil || value.isStretch || value.isImpossible
          else { continue }
          // What is said twice is set once.
          let stretch = Stretch(
            start: time.start, end: time.end, recurrence: time.recurrence, clock: time.clock)
          guard seen.isNew(stretch) else { continue }
          let bound = value.bound.flatMap { Deadline.Bound(rawValue: $0.rawValue) } ?? .at
          deadlines.append(
            Deadline(
              origin: text.origin(tokens, in: block, rule: text.ruleName(of: span), words: words),
              action: action(around: tokens, in: block, of: text), actor: subjects[block]?.actors.first,
              time: time,
              bound: bound, reportTo: reportTo(behind: tokens, in: block, of: text)))
        }
      }
    }
    return deadlines
  }

  /// What two times share that are the same.
  private struct Stretch: Equatable {
    let start: PlanTime.Day?
    let end: PlanTime.Day?
    let recurrence: String?
    let clock: String?
  }

  /// Whether a time is set for something, and is no name or date of something else.
  private func isSet(_ value: TimeValue, at span: Int, in block: Int, of text: FactText) -> Bool {
    let tokens = text.span(span).tokens
    let start = tokens.lowerBound
    guard let first = value.times.first else { return false }
    // "tầm nhìn đến năm 2045", "kỷ niệm 20 năm": part of a name, or of what is over.
    if text.endsSpan(at: start, within: 8, of: { $0 == notTime }) { return false }
    // "2,5 triệu đồng mỗi tháng" is a rate.
    if value.bound == .every,
      text.endsSpan(at: start, within: 12, of: quantities.contains)
    {
      return false
    }
    // "Chiến lược phát triển giáo dục đến năm 2030" is a name.
    if value.bound == .by, first.precision == .year, isInName(start, in: block, of: text) { return false }
    let rule = text.ruleName(of: span)
    let isOpen = rule == "time.open"
    let token = text.token(start)
    let opens = !token.flags.isDisjoint(with: [.blockStart, .sentenceStart])
    let isDated = !text.roles[block].isDisjoint(with: [Roles(.schedule)])
    if rule == "time.between" { return opens || isDated }
    // "việc làm hằng ngày" says how, not when.
    if first.recurrence == "P1D", rule == "time.recurring",
      !token.flags.contains(.clauseStart)
    {
      return false
    }
    if isOpen, text.span(join, start - 1) != nil,
      text.endsSpan(at: start - 1, within: 12, of: { $0 == bounded })
    {
      // "trước ngày 05/7 và ngày 20/10": both are set.
      return first.precision == .day
    }
    if isOpen {
      switch first.precision {
      // A bare year or period names something: "phong trào thi đua năm 2025".
      case .year, .years:
        return value.bound == .within || isDated && (opens || token.flags.contains(.clauseStart))
      case nil: return first.recurrence != nil
      default: return opens || isDated || token.flags.contains(.clauseStart)
      }
    }
    return true
  }

  /// Whether a time ends the name of a document, which a kind in capitals begins in the same clause.
  private func isInName(_ token: Int, in block: Int, of text: FactText) -> Bool {
    var at = token - 1
    while at >= text.tokens[block].lowerBound, token - at < 16, !text.token(at).flags.contains(.clauseStart) {
      if text.span(kind, at) != nil, text.token(at).flags.contains(.capital) { return true }
      at -= 1
    }
    return false
  }

  /// Whether another time close by says how often.
  private func isSaid(beside span: Int, in block: Int, of text: FactText) -> Bool {
    let tokens = text.span(span).tokens
    let near = tokens.upperBound..<min(text.tokens[block].upperBound, tokens.upperBound + 30)
    return text.spans(of: times, in: near).contains { other in
      text.span(other).tokens.lowerBound < tokens.upperBound + 6
        && TimeValue(text.value(of: other), text: "")?.times.first?.recurrence != nil
    }
  }

  /// The clause that a time stands in, without the time.
  private func action(around tokens: Range<Int>, in block: Int, of text: FactText) -> String {
    let sentence = text.sentence(around: tokens, in: block)
    let before = text.text(of: sentence.lowerBound..<tokens.lowerBound)
    let behind = text.text(of: tokens.upperBound..<sentence.upperBound)
    return [before, behind].map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// To whom is to be reported, named behind the time or before it in its sentence.
  private func reportTo(behind tokens: Range<Int>, in block: Int, of text: FactText) -> String? {
    guard let rule = grammar.rules.number(of: "deadline.report-to") else { return nil }
    let sentence = text.sentence(around: tokens, in: block)
    guard let span = text.spans(of: [rule], in: sentence).first else { return nil }
    return text.value(of: span).text.map(grammar.writtenOut)
  }
}

extension String {
  /// Without spaces, commas, colons, semicolons and full stops at its ends.
  fileprivate var trimmed: Substring {
    let isKept = { (byte: UInt8) in
      switch byte {
      case 0x20, 0x2C, 0x2E, 0x3A, 0x3B: false
      default: true
      }
    }
    guard let first = utf8.firstIndex(where: isKept), let last = utf8.lastIndex(where: isKept) else {
      return ""
    }
    return self[first...last]
  }
}

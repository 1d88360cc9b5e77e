internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// Reads the times that are set for doing something, and what recurs.
struct DeadlineReader {
  private let grammar: FactGrammar
  private let times: RuleNumbers
  private let quantities: RuleNumbers
  private let bounded, notTime, named, kind, join, daily, anchored, copula, change, percent, setting, event,
    everyReport,
    everyYearReport, recurringKind: UInt16?

  init(_ grammar: FactGrammar) {
    self.grammar = grammar
    times = grammar.times
    join = grammar.rules.number(of: "actor.join")
    bounded = grammar.rules.number(of: "time.bounded")
    kind = grammar.rules.number(of: "citation.kind")
    quantities = RuleNumbers(["target.money", "target.percent"].compactMap(grammar.rules.number(of:)))
    notTime = grammar.rules.number(of: "deadline.name")
    named = grammar.rules.number(of: "time.day-of-name")
    daily = grammar.rules.number(of: "deadline.daily")
    anchored = grammar.rules.number(of: "time.anchored")
    copula = grammar.rules.number(of: "deadline.copula")
    everyReport = grammar.rules.number(of: "time.every-report")
    everyYearReport = grammar.rules.number(of: "time.every-year-report")
    recurringKind = grammar.rules.number(of: "deadline.recurring-kind")
    setting = grammar.rules.number(of: "deadline.set")
    event = grammar.rules.number(of: "deadline.event")
    change = grammar.rules.number(of: "target.increase")
    percent = grammar.rules.number(of: "target.percent")
  }

  /// The times that are set for something; those of phases are not among them.
  /// - Complexity: O(*n*) in the tokens of the text.
  func deadlines(
    of text: FactText, phases: [Phase], subjects: [Subject?], diagnostics: inout [Diagnostic]
  ) -> [Deadline] {
    /// Where the words of phases end, by where their blocks begin.
    var phaseEnds: [Int: Int] = [:]
    for phase in phases { phaseEnds[phase.origin.range.lowerBound] = phase.origin.range.upperBound }
    var deadlines: [Deadline] = []
    for block in text.blocks.indices where text.blocks[block].part != .preamble {
      let roles = text.roles[block]
      if roles.contains(Roles(.situation)) { continue }
      let phaseEnd = phaseEnds[text.bytes(of: text.tokens[block]).lowerBound]
      var seen = Seen<Stretch>()
      var quotation = Enclosure(.quotationMarks, in: text.tokens[block])
      /// How the time before binds, and where its words end.
      var before: (bound: TimeValue.Bound?, end: Int) = (nil, -1)
      for span in text.spans(of: times, in: block) {
        let tokens = text.span(span).tokens
        // Part of the name of a movement.
        if quotation.isOpen(before: tokens.lowerBound, in: text) { continue }
        let words = text.text(of: tokens)
        let written = text.value(of: span)
        let year = text.years[block] ?? yearNamed(behind: tokens, in: block, of: text)
        guard var value = TimeValue(written, text: words, year: year),
          isSet(value, at: span, in: block, of: text)
        else { continue }
        // "trước ngày 05/7 và ngày 20/10": one bound for both.
        if value.bound == .at, before.end == tokens.lowerBound - 1, text.span(join, before.end) != nil,
          let bound = before.bound
        {
          value.bind(bound)
        }
        before = (value.bound, tokens.upperBound)
        if value.isImpossible {
          diagnostics.append(.impossibleTime(words, at: text.bytes(of: tokens)))
        }
        if let phaseEnd, text.bytes(of: tokens).lowerBound < phaseEnd { continue }
        // "Định kỳ hằng năm, trước ngày 15/11": of every year, not of the plan's.
        if value.isWithoutYear(in: written), recurs(around: tokens, in: block, of: text) {
          continue
        }
        for var time in value.times {
          if value.isStretch { time.anchor = anchor(of: tokens, in: block, of: text) }
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
    let rule = text.ruleName(of: span)
    // "tầm nhìn đến năm 2045", "kỷ niệm 20 năm": part of a name, or of what is over.
    if text.endsSpan(at: start, within: 8, of: notTime) { return false }
    // "2,5 triệu đồng mỗi tháng" is a rate.
    if value.bound == .every,
      text.endsSpan(at: start, within: 12, of: quantities)
    {
      return false
    }
    // "Khen thưởng hằng năm" is a kind of award, and a heading lays down nothing.
    if rule == "time.recurring",
      text.blocks[block].isHeading || text.endsSpan(at: start, within: 6, of: recurringKind)
    {
      return false
    }
    // "báo cáo năm trước ngày 05/12/2026" comes once.
    if value.bound == .every, !value.times.contains(where: { $0.recurrence == "unspecified" }),
      isDatedBehind(tokens.upperBound, in: block, of: text), isReport(tokens, of: text)
    {
      return false
    }
    // "mỗi năm giảm từ 0,2% đến 0,3%" is a rate as well.
    if value.bound == .every, let next = text.span(change, tokens.upperBound),
      percent.flatMap({ text.span($0, text.span(next).tokens.upperBound) }) != nil
    {
      return false
    }
    // "giảm 2 - 3% hộ nghèo mỗi năm"
    if value.bound == .every, isRate(before: start, in: block, of: text) { return false }
    // "Chiến lược phát triển giáo dục đến năm 2030" is a name.
    if value.bound == .by, first.precision == .year, isInName(start, in: block, of: text) { return false }
    let isOpen = rule == "time.open"
    let token = text.token(start)
    let opens = !token.flags.isDisjoint(with: [.blockStart, .sentenceStart])
    let isDated = !text.roles[block].isDisjoint(with: [Roles(.schedule)])
    let isNamed = text.span(named, start) != nil
    // "(28/8/1945 - 28/8/2026)" is the anniversary of a day.
    if rule == "time.between" { return (opens || isDated) && !first.isAnniversary }
    // "việc làm hằng ngày" says how, not when.
    if first.recurrence == "P1D", rule == "time.recurring", !token.flags.contains(.clauseStart),
      !isDoneDaily(before: start, in: block, of: text)
    {
      return false
    }
    // "báo cáo quý I (trước ngày 10/3)": a name, and its day in brackets.
    if isOpen, isDatedInBrackets(behind: tokens.upperBound, in: block, of: text) { return false }
    if isOpen, text.span(join, start - 1) != nil,
      text.endsSpan(at: start - 1, within: 12, of: bounded)
    {
      // "trước ngày 05/7 và ngày 20/10": both are set.
      return first.precision == .day || first.recurrence != nil
    }
    if isOpen {
      switch first.precision {
      // A bare year or period names something: "phong trào thi đua năm 2025".
      case .year, .years:
        return value.bound == .within || isDated && (opens || token.flags.contains(.clauseStart))
          || opens && first.precision == .year && isYearOfDeeds(tokens, in: block, of: text)
          || first.precision == .year && isFinished(before: start, in: text)
      case nil where !value.isImpossible: return first.recurrence != nil
      // "Ngày Môi trường thế giới 05/6" is a name.
      default:
        return !isNamed && (opens || isDated && !token.flags.contains(.number))
          || !isNamed && token.flags.contains(.clauseStart)
          || text.endsSpan(at: start, within: 3, of: setting)
          || first.precision == .day && isHeld(before: start, in: block, of: text)
      }
    }
    return true
  }

  /// Whether a verb of finishing stands right before a place.
  private func isFinished(before start: Int, in text: FactText) -> Bool {
    (max(0, start - 3)..<start).contains { at in
      guard let span = text.span(setting, at), text.span(span).tokens.upperBound == start else {
        return false
      }
      return text.value(of: span).text == "finishes"
    }
  }

  /// Whether the clause before a place says what is held: "tổ chức Lễ ra quân".
  private func isHeld(before start: Int, in block: Int, of text: FactText) -> Bool {
    var at = start - 1
    while at >= text.tokens[block].lowerBound, start - at <= Self.longestEvent {
      if let span = text.span(setting, at), text.span(event, text.span(span).tokens.upperBound) != nil {
        return true
      }
      if text.token(at).flags.contains(.clauseStart) { return false }
      at -= 1
    }
    return false
  }

  private static let longestEvent = 12

  /// The year that the next times of a sentence name, for one without: "quý II, tỉnh trong quý III năm 2025"; none that is
  /// over or far off when the plan is issued.
  private func yearNamed(behind tokens: Range<Int>, in block: Int, of text: FactText) -> Int? {
    guard let issued = text.outline.plan.header.date?.year else { return nil }
    let sentence = text.sentence(around: tokens, in: block)
    let near = tokens.upperBound..<min(sentence.upperBound, tokens.upperBound + FactText.longestSentence / 10)
    for span in text.spans(of: times, in: near) where text.span(span).tokens.lowerBound >= tokens.upperBound {
      if let time = TimeValue(text.value(of: span), text: "", year: nil)?.times.first,
        let day = time.start ?? time.end
      {
        return (issued...issued + 10).contains(day.year) ? day.year : nil
      }
    }
    return nil
  }

  /// Whether the clause before a place says by how much something rises or falls.
  private func isRate(before end: Int, in block: Int, of text: FactText) -> Bool {
    var at = end - 1
    while at >= text.tokens[block].lowerBound, end - at <= FactText.longestRate {
      if text.span(percent, at) != nil, text.endsSpan(at: at, within: 2, of: change) { return true }
      // A dash in a range begins no clause.
      let flags = text.token(at).flags
      if flags.contains(.clauseStart), !flags.contains(.number) { return false }
      at -= 1
    }
    return false
  }

  /// Whether the sentence around a time says how often.
  private func recurs(around tokens: Range<Int>, in block: Int, of text: FactText) -> Bool {
    text.spans(of: times, in: text.sentence(around: tokens, in: block)).contains { span in
      guard let every = TimeValue(text.value(of: span), text: "")?.times.first?.recurrence else {
        return false
      }
      return every != "unspecified"
    }
  }

  /// Whether a day with its year is set right behind a place.
  private func isDatedBehind(_ end: Int, in block: Int, of text: FactText) -> Bool {
    guard end < text.tokens[block].upperBound, let span = text.span(bounded, end) else { return false }
    let time = TimeValue(text.value(of: span), text: "", year: nil)?.times.first
    return time?.precision == .day && time?.recurrence == nil
  }

  /// Whether what recurs is a report by its name: "báo cáo năm", "báo cáo 6 tháng".
  private func isReport(_ tokens: Range<Int>, of text: FactText) -> Bool {
    [everyReport, everyYearReport].contains { text.span($0, tokens.lowerBound) != nil }
  }

  /// Whether the clause before a place says what is done anew each day.
  private func isDoneDaily(before start: Int, in block: Int, of text: FactText) -> Bool {
    var at = start - 1
    while at >= text.tokens[block].lowerBound, start - at <= 10 {
      if text.span(daily, at) != nil { return true }
      if text.token(at).flags.contains(.clauseStart) { return false }
      at -= 1
    }
    return false
  }

  /// Whether a time stands first in the brackets behind another.
  private func isDatedInBrackets(behind end: Int, in block: Int, of text: FactText) -> Bool {
    guard end + 1 < text.tokens[block].upperBound, text.scalar(at: end) == 0x28 else { return false }
    return times.members.contains { text.span($0, end + 1) != nil }
  }

  /// Whether a year that opens a sentence says when something is to be done: "Năm 2026, trình Chính phủ …".
  private func isYearOfDeeds(_ tokens: Range<Int>, in block: Int, of text: FactText) -> Bool {
    let doing = [
      Roles(.content), Roles(.solutions), Roles(.indicators), Roles(.organization), Roles(.requirements),
    ]
    guard doing.contains(where: { !text.roles[block].isDisjoint(with: $0) }) else { return false }
    var next = tokens.upperBound
    let mark = next < text.tokens[block].upperBound ? text.scalar(at: next) : nil
    if mark == 0x2C || mark == 0x3A { next += 1 }
    guard next < text.tokens[block].upperBound else { return false }
    let flags = text.token(next).flags
    return flags.isSuperset(of: [.word, .small]) && (mark == 0x3A || !flags.contains(.capital))
      && text.span(copula, next) == nil
  }

  /// The event that a stretch of days hangs on: "05 ngày làm việc kể từ ngày nhận đủ hồ sơ".
  private func anchor(of tokens: Range<Int>, in block: Int, of text: FactText) -> String? {
    guard let anchored else { return nil }
    let near = tokens.lowerBound..<min(text.tokens[block].upperBound, tokens.upperBound + 8)
    guard
      let span = text.spans(of: [anchored], in: near).first(where: {
        text.span($0).tokens.lowerBound <= tokens.upperBound
      })
    else { return nil }
    return TimeValue(text.value(of: span), text: "")?.times.first?.anchor
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
    // "định kỳ báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15/11 hằng năm": of the same report.
    let isReport = text.span(daily, tokens.upperBound) != nil
    let reach = isReport ? text.sentence(around: tokens, in: block).upperBound : tokens.upperBound + 10
    return text.spans(of: times, in: near).contains { other in
      text.span(other).tokens.lowerBound < reach
        && TimeValue(text.value(of: other), text: "")?.times.first?.recurrence != nil
    }
  }

  /// The clause that a time stands in, without the time.
  private func action(around tokens: Range<Int>, in block: Int, of text: FactText) -> String {
    text.words(around: tokens, in: text.sentence(around: tokens, in: block))
  }

  /// To whom is to be reported, named behind the time or before it in its sentence.
  private func reportTo(behind tokens: Range<Int>, in block: Int, of text: FactText) -> String? {
    guard let rule = grammar.rules.number(of: "deadline.report-to") else { return nil }
    let sentence = text.sentence(around: tokens, in: block)
    guard let span = text.spans(of: [rule], in: sentence).first else { return nil }
    return text.value(of: span).text.map(grammar.writtenOut)
  }
}

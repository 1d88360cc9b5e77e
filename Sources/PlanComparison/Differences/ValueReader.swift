internal import PlanFacts
internal import PlanGrammar

/// Reads the values of typed tokens whose words differ.
struct ValueReader {
  private var matcher: Matcher
  private let times: [UInt16]

  init(_ grammar: ComparisonGrammar) {
    matcher = grammar.matchers.bareMatcher
    times = ComparisonRules.times.compactMap(grammar.rules.number(of:))
  }

  /// How one value stands to another.
  enum Order: Equatable {
    case same
    case direction(Change.Direction)
    case other
  }

  /// How the second of two tokens of one kind stands to the first.
  mutating func order(_ a: Word, _ cleanA: [UInt8], _ b: Word, _ cleanB: [UInt8]) -> Order {
    if a.key == b.key { return .same }
    switch a.kind {
    case .time: return timeOrder(times(in: cleanA, a.range), times(in: cleanB, b.range))
    case .quantity, .number:
      let left = Numerals.numbers(in: cleanA, a.range), right = Numerals.numbers(in: cleanB, b.range)
      for (first, second) in zip(left, right) {
        let order = first.order(to: second)
        if order != 0 { return .direction(order < 0 ? .raised : .lowered) }
      }
      let isOneUnit = Numerals.words(in: cleanA, a.range) == Numerals.words(in: cleanB, b.range)
      return isOneUnit && left.count == right.count ? .same : .other
    default: return .other
    }
  }

  private func timeOrder(_ a: PlanTime?, _ b: PlanTime?) -> Order {
    guard let a, let b else { return .other }
    if TimeChange.isOne(a, b) { return .same }
    return TimeChange.direction(a, b).map { .direction($0) } ?? .other
  }

  /// The time that some words say; nil where they say none that can be compared.
  private mutating func times(in clean: [UInt8], _ range: Range<Int>) -> PlanTime? {
    matcher.reset()
    let tokens = matcher.match(clean.span, [range], Matcher.Place())
    guard let first = tokens.first else { return nil }
    var best: (span: Int, length: Int)?
    matcher.chart.forEachSpan(at: first) { span in
      let found = matcher.chart.span(span)
      if times.contains(found.rule), found.tokens.count > best?.length ?? 0 {
        best = (span, found.tokens.count)
      }
    }
    guard let best, let value = TimeValue(matcher.matches.value(of: best.span, clean.span), text: "") else {
      return nil
    }
    guard var time = value.times.first else { return nil }
    // Several days are one stretch.
    if let last = value.times.last { time.end = last.end }
    return time
  }
}

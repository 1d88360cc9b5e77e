internal import PlanGrammar
internal import PlanSyntax
package import PlanText

/// Finds the times in lines of text, of plans or not.
package struct TimeFinder {
  private var matcher: Matcher
  private let rules: [UInt16]
  private let reference: PlanTime.Day?

  /// The rules whose finds are told, beside those that hang on an event.
  private static let names = FactRules.times + ["time.bounded-clock", anchored]
  private static let anchored = "time.anchored"

  /// A finder that knows what a reader of plans knows; `reference` is today for the times that it finds.
  package init(_ reader: PlanReader, reference: PlanTime.Day? = nil) {
    let rules = reader.grammar.rules
    matcher = reader.grammar.matchers.matcher()
    self.rules = Self.names.compactMap(rules.number(of:))
    self.reference = reference
  }

  /// The times of a line in the order of their words; what there is not has neither start nor end.
  /// - Complexity: O(*n*) in the bytes of the line.
  package mutating func times(in line: SourceText) -> [FoundTime] {
    matcher.reset()
    let clean = line.clean
    let tokens = matcher.match(clean.span, [0..<clean.count], Matcher.Place())
    var spans: [Int] = []
    for token in tokens {
      matcher.chart.forEachSpan(at: token) {
        if rules.contains(matcher.chart.span($0).rule) { spans.append($0) }
      }
    }
    var found: [FoundTime] = []
    for span in spans where !isWithinAnother(span, of: spans) {
      found += times(of: span, anchor: anchor(of: span, among: spans, clean.span), clean.span)
    }
    return found
  }

  private func times(of span: Int, anchor: String?, _ bytes: Span<UInt8>) -> [FoundTime] {
    let found = matcher.chart.span(span)
    let words = matcher.matches.text(of: found.tokens, bytes)
    guard let value = TimeValue(matcher.matches.value(of: span, bytes), text: words, reference: reference),
      let last = found.tokens.last
    else { return [] }
    let range = Int(matcher.chart.tokens[found.tokens.lowerBound].start)..<Int(matcher.chart.tokens[last].end)
    return value.times.map { time in
      var time = time
      time.anchor = time.anchor ?? anchor
      return FoundTime(
        time: time, bound: value.bound?.rawValue, rule: matcher.set.names[Int(found.rule)], range: range,
        isImpossible: value.isImpossible)
    }
  }

  /// The event behind "30 ngày kể từ …", whose first words belong to the stretch.
  private func anchor(of span: Int, among spans: [Int], _ bytes: Span<UInt8>) -> String? {
    guard isStretch(span) else { return nil }
    let tokens = matcher.chart.span(span).tokens
    let event = spans.first { isAnchored($0) && tokens.contains(matcher.chart.span($0).tokens.lowerBound) }
    return event.flatMap { TimeValue(matcher.matches.value(of: $0, bytes), text: "")?.times.first?.anchor }
  }

  /// Whether the words of an event begin within another time or event, which says more.
  private func isWithinAnother(_ span: Int, of spans: [Int]) -> Bool {
    guard isAnchored(span) else { return false }
    let start = matcher.chart.span(span).tokens.lowerBound
    return spans.contains { $0 != span && matcher.chart.span($0).tokens.contains(start) }
  }

  private func isAnchored(_ span: Int) -> Bool {
    matcher.set.names[Int(matcher.chart.span(span).rule)] == Self.anchored
  }

  private func isStretch(_ span: Int) -> Bool {
    matcher.set.names[Int(matcher.chart.span(span).rule)] == "time.duration"
  }
}

/// What was found in the tokens of a text: phrases of lists and spans of rules.
package struct Chart: Sendable {
  package struct Span: Sendable {
    /// The number of the list or rule.
    package let rule: UInt16
    /// Of a list, the entry.
    let entry: Int32
    /// The tokens that it covers.
    package let start: UInt32
    package let end: UInt32
    /// The next span that begins at the same token, or -1.
    var next: Int32
    /// What became of it.
    package internal(set) var state = State.stands
    /// The number of spans that there were when it ceased to stand: those before that saw it.
    var until = UInt32.max

    package var tokens: Range<Int> { Int(start)..<Int(end) }
  }

  package enum State: Sendable {
    case stands
    /// Another reading of its group is better.
    case beaten
    /// Within the words of a rule that closed them.
    case closed
  }

  package internal(set) var tokens: [Token] = []
  package internal(set) var spans: [Span] = []
  /// The first span that begins at each token, or -1; one more at the end.
  var heads: [Int32] = []

  package init() {}

  /// The indices of the spans that begin at a token and stand.
  package func spans(at token: Int) -> [Int] {
    var found: [Int] = []
    var at = heads[token]
    while at >= 0 {
      if spans[Int(at)].state == .stands { found.append(Int(at)) }
      at = spans[Int(at)].next
    }
    return found
  }

  /// The spans that begin at a token, whatever became of them.
  func allSpans(at token: Int) -> [Span] {
    var found: [Span] = []
    var at = heads[token]
    while at >= 0 {
      found.append(spans[Int(at)])
      at = spans[Int(at)].next
    }
    return found
  }

  /// The span of a rule that begins at a token and stood when a later span was found.
  func span(of rule: UInt16, at token: Int, seenBy later: Int) -> Int? {
    var at = heads[token]
    while at >= 0 {
      let span = spans[Int(at)]
      if span.rule == rule { return Int(at) < later && later < Int(span.until) ? Int(at) : nil }
      at = span.next
    }
    return nil
  }

  /// Takes a span out of what stands.
  mutating func end(_ span: Int, as state: State) {
    spans[span].state = state
    spans[span].until = UInt32(spans.count)
  }

  /// The span of a rule that begins at a token and stands, or was closed by what covers it.
  package func span(of rule: UInt16, at token: Int, orClosed: Bool = false) -> Int? {
    guard token >= 0, token < heads.count else { return nil }
    var at = heads[token]
    while at >= 0 {
      let span = spans[Int(at)]
      if span.rule == rule {
        return span.state == .stands || orClosed && span.state == .closed ? Int(at) : nil
      }
      at = span.next
    }
    return nil
  }

  /// Adds a span unless the rule has one at its start already.
  mutating func add(rule: UInt16, entry: Int32, _ start: Int, _ end: Int) -> Bool {
    var at = heads[start]
    while at >= 0 {
      if spans[Int(at)].rule == rule { return false }
      at = spans[Int(at)].next
    }
    spans.append(
      Span(rule: rule, entry: entry, start: UInt32(start), end: UInt32(end), next: heads[start]))
    heads[start] = Int32(spans.count - 1)
    return true
  }
}

internal import PlanText

/// What a matcher found, and what it says.
package struct Matches: Sendable {
  package let set: RuleSet
  package let chart: Chart

  /// The captures of a span, in reading order.
  package func captures(of index: Int, _ bytes: Span<UInt8>) -> [Capture] {
    let span = chart.span(index)
    guard Int(span.rule) >= set.firstRule else { return [] }
    let rule = Int(span.rule) - set.firstRule
    let names = set.captures[rule]
    guard !names.isEmpty else { return [] }
    var captures: [Capture] = []
    captures.reserveCapacity(names.count)
    let set = set
    forEachStep(of: rule, index, bytes) { step in
      var bits = set.tables.captures[Int(set.tables.rules[rule].positions) + step.position]
      while bits != 0 {
        let number = bits.trailingZeroBitCount
        bits &= bits - 1
        // Steps that follow each other under one name are one capture, unless each is a span of its own.
        if let place = captures.lastIndex(where: { $0.number == number }),
          captures[place].tokens.upperBound == step.tokens.lowerBound,
          captures[place].span == nil || step.span == nil
        {
          captures[place].tokens = captures[place].tokens.lowerBound..<step.tokens.upperBound
          captures[place].span = nil
        } else {
          captures.append(Capture(name: names[number], number: number, tokens: step.tokens, span: step.span))
        }
      }
    }
    return captures
  }

  /// What a span says.
  package func value(of index: Int, _ bytes: Span<UInt8>) -> RuleValue {
    let span = chart.span(index)
    guard span.entry < 0 else {
      return Self.value(ofKey: set.keys[Int(span.rule)][Int(span.entry)])
    }
    guard let expression = set.values[Int(span.rule) - set.firstRule] else {
      return .text(text(of: span.tokens, bytes))
    }
    return value(of: expression, captures(of: index, bytes), bytes)
  }

  /// The key of a phrase of a list; nil for a span of a rule.
  package func key(of index: Int) -> String? {
    let span = chart.span(index)
    return span.entry < 0 ? nil : set.keys[Int(span.rule)][Int(span.entry)]
  }

  /// The words of some tokens, with single spaces.
  package func text(of tokens: Range<Int>, _ bytes: Span<UInt8>) -> String {
    guard !tokens.isEmpty else { return "" }
    // Words that are set apart by one space, or by nothing, are taken together.
    var start = Int(chart.tokens[tokens.lowerBound].start)
    var end = Int(chart.tokens[tokens.lowerBound].end)
    var text: [UInt8] = []
    for index in tokens.dropFirst() {
      let token = chart.tokens[index]
      let isGlued = token.flags.contains(.glued)
      let isNext = isGlued ? Int(token.start) == end : Int(token.start) == end + 1 && bytes[end] == 0x20
      if !isNext {
        text.append(contentsOf: bytes, start..<end)
        if !isGlued { text.append(0x20) }
        start = Int(token.start)
      }
      end = Int(token.end)
    }
    if text.isEmpty {
      return Self.string(bytes.extracting(start..<end))
    }
    text.append(contentsOf: bytes, start..<end)
    return Self.string(text.span)
  }

  /// The text of bytes that stand in tokens.
  private static func string(_ bytes: Span<UInt8>) -> String {
    // Unchecked: tokens begin and end between the letters of well-formed UTF-8, which is all that a matcher is given.
    String(copying: UTF8Span(unchecked: bytes))
  }

  private func value(of expression: ValueExpression, _ captures: [Capture], _ bytes: Span<UInt8>) -> RuleValue
  {
    switch expression {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .capture(let name): captures.first { $0.name == name }.map { value(of: $0, bytes) } ?? .none
    case .record("text", let arguments):
      // The words of a capture as they stand, whatever they mean.
      if case .capture(let name)? = arguments.first, let first = captures.first(where: { $0.name == name }) {
        .text(text(of: first.tokens, bytes))
      } else {
        .none
      }
    case .record("each", let arguments):
      if case .capture(let name)? = arguments.first {
        .record("each", captures.filter { $0.name == name }.map { value(of: $0, bytes) })
      } else {
        .none
      }
    case .record(let name, let arguments): .record(name, arguments.map { value(of: $0, captures, bytes) })
    }
  }

  private func value(of capture: Capture, _ bytes: Span<UInt8>) -> RuleValue {
    if let span = capture.span { return value(of: span, bytes) }
    if capture.tokens.count == 1 {
      let token = chart.tokens[capture.tokens.lowerBound]
      if token.flags.contains(.number) || token.flags.contains(.word) && token.value > 0 {
        return .number(Int(token.value))
      }
    }
    return .text(text(of: capture.tokens, bytes))
  }

  private static func value(ofKey key: String) -> RuleValue { Int(key).map { .number($0) } ?? .text(key) }

  /// A position that takes some tokens on the way through a match.
  private struct Step {
    let position: Int
    let tokens: Range<Int>
    let span: Int?
    /// The step before it in the order of the rule that ends at the same token, or -1; on the way that is taken, the
    /// step that comes next.
    var other: Int
  }

  /// Calls a function with each position that a match goes through: of several ways that which comes first in the rule.
  ///
  /// It sees what stood when it was found; it may have closed its words since.
  private func forEachStep(of rule: Int, _ number: Int, _ bytes: Span<UInt8>, _ body: (Step) -> Void) {
    let ready = set.tables.rules[rule]
    let start = Int(chart.spans[number].start), count = Int(chart.spans[number].end) - start
    var active = InlineArray<65, UInt64>(repeating: 0)
    active[0] = ready.first
    // The steps that are possible, and the last of those that end at each token.
    var steps: [Step] = []
    steps.reserveCapacity(count * 2)
    var ends = InlineArray<65, Int>(repeating: -1)
    for offset in 0..<count where active[offset] != 0 {
      let index = start + offset
      let token = chart.tokens[index]
      var bits = active[offset]
      if chart.begins[index].numbers & ready.begun == 0 { bits &= ~ready.spans }
      if ready.known & Vocabulary.bit(token.word) == 0 { bits &= ~ready.words }
      while bits != 0 {
        let position = bits.trailingZeroBitCount
        bits &= bits - 1
        let taken = set.tables.positions[Int(ready.positions) + position]
        var found: Int?
        var end = index + 1
        if taken.kind == .span {
          guard let span = chart.span(of: taken.number, at: index, seenBy: number) else { continue }
          found = span
          end = Int(chart.span(span).end)
        } else {
          guard set.tables.takes(taken, token, isOpen: true, bytes) else { continue }
        }
        guard end - start <= count, set.tables.mayStand(taken, at: token, isFirst: offset == 0)
        else { continue }
        active[end - start] |= taken.follow
        steps.append(Step(position: position, tokens: index..<end, span: found, other: ends[end - start]))
        ends[end - start] = steps.count - 1
      }
    }
    // Back from the end, then forward again.
    var first = -1
    var at = count
    var allowed = ready.last
    while at > 0 {
      // Of those that may stand here the first, which is the longest.
      var step = -1
      var next = ends[at]
      while next >= 0 {
        if allowed >> UInt64(steps[next].position) & 1 == 1 { step = next }
        next = steps[next].other
      }
      guard step >= 0 else { return }
      allowed = set.tables.precede[Int(ready.positions) + steps[step].position]
      at = steps[step].tokens.lowerBound - start
      steps[step].other = first
      first = step
    }
    while first >= 0 {
      body(steps[first])
      first = steps[first].other
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(contentsOf bytes: Span<UInt8>, _ range: Range<Int>) {
    bytes.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

/// What was found in the tokens of a text: phrases of lists and spans of rules.
///
/// What was found is known by a number: that of a span of a rule is its place among `spans`; phrases are not kept one by
/// one, and have numbers below 0 that say at which token they begin and which they are there. Public, as the compiler
/// lets the loops of other modules see into nothing less.
public struct Chart: Sendable {
  public struct Span: Sendable {
    /// The number of the list or rule.
    public let rule: UInt16
    /// What became of it.
    public internal(set) var state = State.stands
    /// Of a list, the entry; below 0 for a rule.
    public let entry: Int32
    /// The tokens that it covers.
    public let start: UInt32
    public let end: UInt32
    /// The next span of a rule that begins at the same token, or -1.
    var next: Int32 = -1
    /// The number of spans that there were when it ceased to stand: those before that saw it.
    var until = UInt32.max

    init(rule: UInt16, entry: Int32 = -1, _ start: Int, _ end: Int) {
      self.rule = rule
      self.entry = entry
      self.start = UInt32(start)
      self.end = UInt32(end)
    }

    @inlinable
    public var tokens: Range<Int> { Int(start)..<Int(end) }
    @inlinable
    public var stands: Bool { if case .stands = state { true } else { false } }
    @inlinable
    var isClosed: Bool { if case .closed = state { true } else { false } }
  }

  public enum State: Sendable {
    case stands
    /// Another reading of its group is better.
    case beaten
    /// Within the words of a rule that closed them.
    case closed
  }

  /// What begins at a token.
  @usableFromInline
  struct Begin: Sendable {
    /// The lists and rules that found something, a bit for each value of a small hash: most questions end there.
    @usableFromInline var numbers: UInt64 = 0
    /// The stretch of `phrases`.
    var firstPhrase: UInt32 = 0
    var phraseCount: UInt32 = 0
    /// The span of a rule that was found last, or -1.
    var span: Int32 = -1
    /// The last of the closings of phrases, or -1.
    var closing: Int32 = -1
  }

  /// The end of what stands no longer at a token, as a rule of an earlier layer covers it.
  private struct Closing: Sendable {
    /// Where phrases end at most.
    let end: UInt32
    /// The number of spans that there were then.
    let until: UInt32
    let before: Int32
  }

  public internal(set) var tokens: [Token] = []
  /// What rules found.
  public internal(set) var spans: [Span] = []
  @usableFromInline var begins: [Begin] = []
  private var closings: [Closing] = []
  /// The phrases that a table tells of its nodes.
  private let phrases: [PhraseTable.Phrase]
  private let firstRule: Int

  init(_ phrases: PhraseTable, firstRule: Int) {
    self.phrases = phrases.phrases
    self.firstRule = firstRule
  }

  /// What was found under a number.
  public func span(_ number: Int) -> Span {
    guard number < 0 else { return spans[number] }
    let token = (-1 - number) >> Self.placeBits
    let place = (-1 - number) & (1 << Self.placeBits - 1)
    let phrase = phrases[Int(begins[token].firstPhrase) + place]
    var span = Span(rule: phrase.list, entry: phrase.entry, token, token + Int(phrase.length))
    span.until = closed(phrase, at: token)
    if span.until != .max { span.state = .closed }
    return span
  }

  /// The bits of a phrase's number that say its place among those that begin at its token.
  private static let placeBits = 16

  /// Whether a list or rule found something at a token, whatever became of it.
  @inlinable @inline(__always)
  public func hasSpans(at token: Int) -> Bool { begins[token].numbers != 0 }

  /// Calls a function with the number of each span that begins at a token and stands, those of rules before phrases.
  public func forEachSpan(at token: Int, _ body: (Int) -> Void) {
    var at = begins[token].span
    while at >= 0 {
      if spans[Int(at)].stands { body(Int(at)) }
      at = spans[Int(at)].next
    }
    let begin = begins[token]
    for place in 0..<Int(begin.phraseCount) where standing(place, of: begin, at: token) != nil {
      body(Self.number(token, place))
    }
  }

  /// One of the phrases that begin at a token; nil where it no longer stands.
  @inline(__always)
  func standing(_ place: Int, of begin: Begin, at token: Int) -> PhraseTable.Phrase? {
    let phrase = phrases[Int(begin.firstPhrase) + place]
    return begin.closing < 0 || closed(phrase, at: token) == .max ? phrase : nil
  }

  @inline(__always)
  private static func number(_ token: Int, _ place: Int) -> Int { -1 - (token << placeBits | place) }

  /// The spans of rules that begin at a token, whatever became of them.
  func ruleSpans(at token: Int) -> [Span] {
    var found: [Span] = []
    var at = begins[token].span
    while at >= 0 {
      found.append(spans[Int(at)])
      at = spans[Int(at)].next
    }
    return found
  }

  /// The span of a rule that begins at a token, whatever became of it.
  private func ruleSpan(of rule: UInt16, at token: Int) -> Int? {
    var at = begins[token].span
    while at >= 0 {
      if spans[Int(at)].rule == rule { return Int(at) }
      at = spans[Int(at)].next
    }
    return nil
  }

  /// The number of spans that there were when a phrase ceased to stand.
  private func closed(_ phrase: PhraseTable.Phrase, at token: Int) -> UInt32 {
    var until = UInt32.max
    var at = begins[token].closing
    while at >= 0 {
      let closing = closings[Int(at)]
      if token + Int(phrase.length) <= Int(closing.end) { until = min(until, closing.until) }
      at = closing.before
    }
    return until
  }

  /// Whether a list or rule may have found something at a token.
  @inlinable @inline(__always)
  func mayHave(_ rule: UInt16, at token: Int) -> Bool {
    begins[token].numbers & RuleNumbers.bit(rule) != 0
  }

  /// The span of a rule that begins at a token and stood when a later span was found.
  func span(of rule: UInt16, at token: Int, seenBy later: Int) -> Int? {
    guard mayHave(rule, at: token), let found = find(rule, at: token) else { return nil }
    return found < later && later < Int(span(found).until) ? found : nil
  }

  /// The span of a list or rule that begins at a token and stands, or was closed by what covers it.
  @inlinable
  public func span(of rule: UInt16, at token: Int, orClosed: Bool = false) -> Int? {
    // Who asks behind the last token finds nothing.
    guard token >= 0, token < begins.count, mayHave(rule, at: token) else { return nil }
    return standing(rule, at: token, orClosed: orClosed)
  }

  /// Calls a function with the number of each span of some lists and rules that begins at one of some tokens and
  /// stands, with the list or rule, and with the token; from left to right as long as it returns true.
  package func forEachSpan(
    of rules: RuleNumbers, in tokens: Range<Int>, _ body: (_ span: Int, _ rule: UInt16, _ token: Int) -> Bool
  ) {
    var token = tokens.lowerBound
    for begin in begins[tokens] {
      if begin.numbers & rules.bits != 0 {
        for rule in rules.members {
          if let span = span(of: rule, at: token), !body(span, rule, token) { return }
        }
      }
      token += 1
    }
  }

  @usableFromInline
  func standing(_ rule: UInt16, at token: Int, orClosed: Bool) -> Int? {
    guard let found = find(rule, at: token) else { return nil }
    // Only what begins at words that a rule closed can have been closed.
    if found < 0, begins[token].closing < 0 { return found }
    let span = span(found)
    return span.stands || orClosed && span.isClosed ? found : nil
  }

  /// Where the span of a list or rule ends that begins at a token and stands.
  @inline(__always)
  func end(of rule: UInt16, at token: Int) -> Int? {
    let begin = begins[token]
    guard begin.numbers & RuleNumbers.bit(rule) != 0 else { return nil }
    if Int(rule) >= firstRule {
      guard let found = ruleSpan(of: rule, at: token), spans[found].stands else { return nil }
      return Int(spans[found].end)
    }
    for place in 0..<Int(begin.phraseCount) {
      let phrase = phrases[Int(begin.firstPhrase) + place]
      guard phrase.list == rule else { continue }
      return begin.closing < 0 || closed(phrase, at: token) == .max ? token + Int(phrase.length) : nil
    }
    return nil
  }

  /// The span of a list or rule that begins at a token, whatever became of it.
  private func find(_ rule: UInt16, at token: Int) -> Int? {
    if Int(rule) >= firstRule { return ruleSpan(of: rule, at: token) }
    let begin = begins[token]
    for place in 0..<Int(begin.phraseCount) where phrases[Int(begin.firstPhrase) + place].list == rule {
      return Self.number(token, place)
    }
    return nil
  }

  /// Takes a span of a rule out of what stands.
  mutating func end(_ span: Int, as state: State) {
    spans[span].state = state
    spans[span].until = UInt32(spans.count)
  }

  /// Takes the phrases that begin at a token, and end at another at most, out of what stands.
  mutating func closePhrases(at token: Int, upTo end: Int) {
    guard begins[token].phraseCount > 0, end > token else { return }
    closings.append(
      Closing(end: UInt32(end), until: UInt32(spans.count), before: begins[token].closing))
    begins[token].closing = Int32(closings.count - 1)
  }

  /// Adds a span unless the rule has one at its start already.
  mutating func add(rule: UInt16, _ start: Int, _ end: Int) -> Bool {
    guard ruleSpan(of: rule, at: start) == nil else { return false }
    var span = Span(rule: rule, start, end)
    span.next = begins[start].span
    begins[start].span = Int32(spans.count)
    begins[start].numbers |= RuleNumbers.bit(rule)
    spans.append(span)
    return true
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    begins.removeAll(keepingCapacity: true)
    closings.removeAll(keepingCapacity: true)
  }
}

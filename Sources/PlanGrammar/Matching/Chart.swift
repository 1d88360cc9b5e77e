/// What was found in the tokens of a text: phrases of lists and spans of rules.
///
/// Public, as the compiler lets the loops of other modules see into nothing less.
public struct Chart: Sendable {
  public struct Span: Sendable {
    /// The number of the list or rule.
    public let rule: UInt16
    /// What became of it.
    public internal(set) var state = State.stands
    /// Of a list, the entry.
    let entry: Int32
    /// The tokens that it covers.
    public let start: UInt32
    public let end: UInt32
    /// The next span that begins at the same token, or -1.
    @usableFromInline var next: Int32
    /// The number of spans that there were when it ceased to stand: those before that saw it.
    var until = UInt32.max

    init(rule: UInt16, entry: Int32, _ tokens: Range<Int>, next: Int32) {
      self.rule = rule
      self.entry = entry
      start = UInt32(tokens.lowerBound)
      end = UInt32(tokens.upperBound)
      self.next = next
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

  public internal(set) var tokens: [Token] = []
  public internal(set) var spans: [Span] = []
  /// The first span that begins at each token, or -1.
  @usableFromInline var heads: [Int32] = []

  init() {}

  /// Calls a function with the index of each span that begins at a token and stands.
  @inlinable
  public func forEachSpan(at token: Int, _ body: (Int) -> Void) {
    var at = heads[token]
    while at >= 0 {
      if spans[Int(at)].stands { body(Int(at)) }
      at = spans[Int(at)].next
    }
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

  /// The span of a rule that begins at a token, whatever became of it.
  @inlinable
  func anySpan(of rule: UInt16, at token: Int) -> Int? {
    var at = heads[token]
    while at >= 0 {
      if spans[Int(at)].rule == rule { return Int(at) }
      at = spans[Int(at)].next
    }
    return nil
  }

  /// The span of a rule that begins at a token and stood when a later span was found.
  func span(of rule: UInt16, at token: Int, seenBy later: Int) -> Int? {
    anySpan(of: rule, at: token).flatMap { $0 < later && later < Int(spans[$0].until) ? $0 : nil }
  }

  /// The span of a rule that begins at a token and stands, or was closed by what covers it.
  @inlinable
  public func span(of rule: UInt16, at token: Int, orClosed: Bool = false) -> Int? {
    // Who asks behind the last token finds nothing.
    guard token >= 0, token < heads.count, let span = anySpan(of: rule, at: token) else { return nil }
    return spans[span].stands || orClosed && spans[span].isClosed ? span : nil
  }

  /// Takes a span out of what stands.
  mutating func end(_ span: Int, as state: State) {
    spans[span].state = state
    spans[span].until = UInt32(spans.count)
  }

  /// Adds a span unless the rule has one at its start already.
  mutating func add(rule: UInt16, entry: Int32, _ start: Int, _ end: Int) -> Bool {
    guard anySpan(of: rule, at: start) == nil else { return false }
    spans.append(Span(rule: rule, entry: entry, start..<end, next: heads[start]))
    heads[start] = Int32(spans.count - 1)
    return true
  }

  /// Adds a phrase of a list to the chain of those that begin at one token; a longer one takes the place of a shorter
  /// one, and false is said.
  @inline(__always)
  mutating func addPhrase(list: UInt16, entry: Int32, _ tokens: Range<Int>, head: inout Int32) -> Bool {
    var at = head
    while at >= 0 {
      if spans[Int(at)].rule == list {
        spans[Int(at)] = Span(rule: list, entry: entry, tokens, next: spans[Int(at)].next)
        return false
      }
      at = spans[Int(at)].next
    }
    spans.append(Span(rule: list, entry: entry, tokens, next: head))
    head = Int32(spans.count - 1)
    return true
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
  }
}

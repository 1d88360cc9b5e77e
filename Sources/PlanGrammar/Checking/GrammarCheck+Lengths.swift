extension GrammarCheck {
  /// Rules that can never match: none of their alternatives can, or the shortest is longer than they reach.
  func lengths() -> [GrammarFinding] {
    var lengths = ShortestMatches(grammar, set)
    return set.rules.compactMap { rule in
      if case .gap? = rule.pattern.beginning {
        return GrammarFinding(
          rule.place, "the rule '\(rule.name)' begins with a gap, at which nothing starts")
      }
      guard let shortest = lengths.shortest(of: rule.pattern) else {
        let never = rule.pattern.references.first { lengths.shortest(of: .reference($0)) == nil }
        return GrammarFinding(
          never.map(rule.place(of:)) ?? rule.place,
          "the rule '\(rule.name)' can never match"
            + (never.map { ": '\($0)' never does" } ?? ": it asks for a number below 0"))
      }
      guard shortest > rule.reach else { return nil }
      return GrammarFinding(
        rule.place,
        "the rule '\(rule.name)' can never match: its shortest match has \(shortest) words, and it reaches over \(rule.reach)"
      )
    }
  }
}

/// The fewest tokens that patterns match.
private struct ShortestMatches {
  private let grammar: Grammar
  private let set: RuleSet
  /// By name; nil for what never matches.
  private var known: [String: Int?] = [:]

  init(_ grammar: Grammar, _ set: RuleSet) {
    self.grammar = grammar
    self.set = set
  }

  mutating func shortest(of pattern: Pattern) -> Int? {
    switch pattern {
    case .sequence(let members), .tight(let members):
      var sum = 0
      for member in members {
        guard let length = shortest(of: member) else { return nil }
        sum += length
      }
      return sum
    case .choice(let members): return members.compactMap { shortest(of: $0) }.min()
    case .optional, .gap: return 0
    case .repeated(let inner), .capital(let inner), .capture(_, let inner): return shortest(of: inner)
    case .text(let text), .exact(let text): return set.tokenCount(of: text)
    case .number(let range), .roman(let range): return range.upperBound < 0 ? nil : 1
    case .any: return 1
    case .reference(let name): return shortest(ofName: name)
    }
  }

  private mutating func shortest(ofName name: String) -> Int? {
    if let length = known[name] { return length }
    // A circle is a mistake of its own.
    known[name] = 1
    var length: Int?
    if let rule = set.rule(named: name) {
      length = shortest(of: rule.pattern)
      if let shortest = length, shortest > rule.reach { length = nil }
    } else {
      length = (grammar.lists[name] ?? []).flatMap(\.phrases).map(set.tokenCount(of:)).filter { $0 > 0 }.min()
    }
    known[name] = .some(length)
    return length
  }
}

extension Pattern {
  /// The first part of a sequence.
  fileprivate var beginning: Pattern? {
    switch self {
    case .sequence(let members), .tight(let members): members.first?.beginning
    case .capture(_, let inner), .repeated(let inner): inner.beginning
    default: self
    }
  }
}

internal import PlanText

/// The slow way through the rules, for who wants to know why one found nothing.
extension Matcher {
  /// The rules that matched words of a block but for their last element or for one condition, the longest first.
  ///
  /// The set must have its rules as they are written. The block must have been matched, at the same place. A rule whose group found something at these words is no near
  /// miss.
  /// - Complexity: O(*n* · *m*) in the tokens of the block and the positions of all rules.
  package func nearMisses(
    in block: Range<Int>, at place: Place, most: Int, _ bytes: Span<UInt8>
  ) -> [NearMiss] {
    var misses: [NearMiss] = []
    for index in set.rules.indices {
      let tests = tests(of: index)
      for start in block where !isCovered(start, byRule: index, block) {
        if let miss = nearMiss(of: index, tests, start, block, place, bytes) { misses.append(miss) }
      }
    }
    misses.sort { ($1.tokens.count, $0.tokens.lowerBound) < ($0.tokens.count, $1.tokens.lowerBound) }
    return Array(misses.prefix(most))
  }

  /// Whether a span of a rule, or of its group, covers a token.
  private func isCovered(_ token: Int, byRule index: Int, _ block: Range<Int>) -> Bool {
    let group = tables.rules[index].group
    for start in max(block.lowerBound, token - Rule.longestReach)...token {
      for span in chart.ruleSpans(at: start) where Int(span.end) > token {
        let rule = Int(span.rule) - set.firstRule
        guard rule != index else { return true }
        if group >= 0, tables.rules[rule].group == group, span.state != .beaten { return true }
      }
    }
    return false
  }

  private func nearMiss(
    of index: Int, _ tests: [ConditionTest], _ start: Int, _ block: Range<Int>, _ place: Place,
    _ bytes: Span<UInt8>
  ) -> NearMiss? {
    let rule = set.rules[index]
    let attempt = attempt(index, start, block, bytes)
    if let end = attempt.end {
      let failing = tests.indices.filter { test in
        !holds(tests[test], before: start, block, place) || !holds(tests[test], behind: start..<end, block)
      }
      guard failing.count == 1, let condition = failing.first else { return nil }
      let reason = NearMiss.Reason.condition(rule.conditions[condition].description)
      return NearMiss(rule: rule.name, tokens: start..<end, reason: reason)
    }
    guard let stop = attempt.stop,
      tests.allSatisfy({ holds($0, before: start, block, place) })
    else { return nil }
    var missing: [String] = []
    for position in attempt.missing {
      let words = description(of: set.automata[index].positions[position].test, in: rule)
      if !missing.contains(words) { missing.append(words) }
    }
    return NearMiss(rule: rule.name, tokens: start..<stop, reason: .missing(missing))
  }

  /// How far a rule came from a token.
  private struct Attempt {
    /// Where its longest match ends.
    var end: Int?
    /// The last token at which only one more element was missing, and the positions of such elements.
    var stop: Int?
    var missing: [Int] = []
  }

  /// Follows a rule as `longestEnd` does, and notes where it stopped.
  private func attempt(_ index: Int, _ start: Int, _ block: Range<Int>, _ bytes: Span<UInt8>) -> Attempt {
    let automaton = set.automata[index]
    let first = Int(tables.rules[index].positions)
    let reach = min(automaton.reach, block.upperBound - start)
    var attempt = Attempt()
    var active = [UInt64](repeating: 0, count: automaton.reach + 1)
    // The positions behind something other than any word.
    var told = active
    active[0] = automaton.first
    for offset in 0...reach where active[offset] != 0 {
      var missing: [Int] = []
      for position in automaton.positions.indices where active[offset] >> UInt64(position) & 1 == 1 {
        let end =
          offset == reach
          ? nil
          : tables.end(
            of: tables.positions[first + position], at: start + offset, isFirst: offset == 0, in: chart, bytes
          )
        let isLast = automaton.last >> UInt64(position) & 1 == 1
        let isTold = told[offset] >> UInt64(position) & 1 == 1
        guard let end, end - start <= reach else {
          if isLast, isTold { missing.append(position) }
          continue
        }
        active[end - start] |= automaton.follow[position]
        if isTold || automaton.positions[position].test.isTelling {
          told[end - start] |= automaton.follow[position]
        }
        if isLast { attempt.end = max(attempt.end ?? end, end) }
      }
      if !missing.isEmpty { (attempt.stop, attempt.missing) = (start + offset, missing) }
    }
    return attempt
  }

  /// What a position takes, as the rule has it.
  private func description(of test: Automaton.Test, in rule: Rule) -> String {
    switch test {
    case .word(let word), .exact(let word, _): rule.pattern.spelling(of: word, in: set) ?? "…"
    case .number(let low, let high): "\(low)..\(high)"
    case .roman(let low, let high): "\(Self.roman(low))..\(Self.roman(high))"
    case .token(let kind): kind.rawValue
    case .inner: "word"
    case .span(let number): set.names[Int(number)]
    }
  }
}

extension Matcher {
  /// A condition of a rule by itself, with its names resolved.
  private enum ConditionTest {
    case atBlock, atSentence, atClause, inHeading
    case under(UInt32)
    case notIn([UInt16])
    case notAfter([UInt16])
    case notBefore([UInt16])
  }

  /// The conditions of a rule, in its order.
  private func tests(of index: Int) -> [ConditionTest] {
    var under = tables.conditions[index].under.lowerBound
    return set.rules[index].conditions.map { condition in
      switch condition {
      case .atBlock: return .atBlock
      case .atSentence: return .atSentence
      case .atClause: return .atClause
      case .inHeading: return .inHeading
      case .under:
        under += 1
        return .under(roleMasks[under - 1])
      case .notIn(let names): return .notIn(names.compactMap(set.number(of:)))
      case .notAfter(let words): return .notAfter(numbers(of: words))
      case .notBefore(let words): return .notBefore(numbers(of: words))
      }
    }
  }

  private func numbers(of words: [String]) -> [UInt16] {
    words.flatMap(set.tokens(of:)).map(\.word).filter { $0 != Vocabulary.Reserved.unknown }
  }

  /// Whether a condition holds as far as the token tells at which a match begins.
  private func holds(_ test: ConditionTest, before start: Int, _ block: Range<Int>, _ place: Place) -> Bool {
    let flags = chart.tokens[start].flags
    switch test {
    case .atBlock: return flags.contains(.blockStart)
    case .atSentence: return flags.contains(.sentenceStart)
    case .atClause: return flags.contains(.clauseStart)
    case .inHeading: return place.heading?.contains(Int(chart.tokens[start].start)) == true
    case .under(let mask): return place.roles & mask != 0
    case .notAfter(let words):
      return start == block.lowerBound || !words.contains(chart.tokens[start - 1].word)
    case .notIn, .notBefore: return true
    }
  }

  /// Whether a condition holds as far as the tokens of a match and what is behind them tell.
  private func holds(_ test: ConditionTest, behind match: Range<Int>, _ block: Range<Int>) -> Bool {
    switch test {
    case .notBefore(let words):
      return match.upperBound == block.upperBound || !words.contains(chart.tokens[match.upperBound].word)
    case .notIn(let numbers):
      // A span that begins at most its reach before the match may cover it.
      for at in max(block.lowerBound, match.lowerBound - Rule.longestReach)..<match.upperBound {
        for number in numbers {
          if let end = chart.end(of: number, at: at), end > match.lowerBound { return false }
        }
      }
      return true
    default: return true
    }
  }
}

extension Matcher {
  private static func roman(_ number: Int32) -> String {
    String(decoding: RomanNumeral.print(Int(number)), as: UTF8.self)
  }
}

extension Automaton.Test {
  /// Whether it asks for something of its own, and does not take any word.
  fileprivate var isTelling: Bool {
    switch self {
    case .inner, .token(.word), .token(.capital), .token(.symbol): false
    default: true
    }
  }
}

extension Pattern {
  /// How it writes a word or mark, in quotation marks.
  fileprivate func spelling(of word: UInt16, in set: RuleSet) -> String? {
    switch self {
    case .sequence(let members), .tight(let members), .choice(let members):
      return members.lazy.compactMap { $0.spelling(of: word, in: set) }.first
    case .optional(let inner), .repeated(let inner), .capital(let inner), .capture(_, let inner):
      return inner.spelling(of: word, in: set)
    case .text(let text), .exact(let text):
      let bytes = Array(text.utf8)
      guard let token = set.tokens(of: text).first(where: { $0.word == word }) else { return nil }
      return "\"\(String(decoding: bytes[token.range], as: UTF8.self))\""
    default: return nil
    }
  }
}

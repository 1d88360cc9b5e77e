internal import PlanText

/// Makes rules ready: patterns to automata of positions, after Glushkov.
struct RuleCompiler {
  var vocabulary: Vocabulary
  /// The numbers of lists and rules, by name.
  let numbers: [String: UInt16]

  /// Gives the words beside which a rule does not hold their numbers.
  mutating func learn(_ rule: Rule, _ mistakes: inout [GrammarMistake]) {
    for condition in rule.conditions {
      let words: [String]
      switch condition {
      case .notAfter(let beside), .notBefore(let beside): words = beside
      case .notIn(let names):
        for name in names where numbers[name] == nil { mistakes.append(unknown(name, rule)) }
        continue
      default: continue
      }
      for word in words where vocabulary.tokens(of: Array(word.utf8)).count != 1 {
        mistakes.append(
          GrammarMistake(
            rule.place, "what 'not after' and 'not before' name is one word or mark, not \"\(word)\""))
      }
    }
    for name in rule.over where numbers[name] == nil { mistakes.append(unknown(name, rule)) }
  }

  private func unknown(_ name: String, _ rule: Rule) -> GrammarMistake {
    GrammarMistake(
      rule.place(of: name), "the rule '\(rule.name)' names '\(name)', which is no list and no rule")
  }

  /// The part of an automaton that a pattern makes.
  private struct Part {
    var first: UInt64 = 0
    var last: UInt64 = 0
    var isNullable = true
  }

  /// - Throws: A mistake where the pattern asks for something unknown, or is too long.
  mutating func automaton(of rule: Rule) throws(GrammarMistake) -> Automaton {
    var automaton = Automaton()
    let part = try build(rule.pattern, rule, isGlued: false, captures: 0, &automaton)
    guard !part.isNullable else {
      throw GrammarMistake(rule.place, "the rule '\(rule.name)' matches a text without words")
    }
    automaton.first = part.first
    automaton.last = part.last
    automaton.reach = rule.reach
    return automaton
  }

  private mutating func build(
    _ pattern: Pattern, _ rule: Rule, isGlued: Bool, captures: UInt32, _ automaton: inout Automaton
  ) throws(GrammarMistake) -> Part {
    switch pattern {
    case .sequence(let members):
      return try sequence(members, rule, glued: (isGlued, isGlued), captures, &automaton)
    case .tight(let members):
      return try sequence(members, rule, glued: (isGlued, true), captures, &automaton)
    case .choice(let members):
      var part = Part(isNullable: false)
      for member in members {
        let next = try build(member, rule, isGlued: isGlued, captures: captures, &automaton)
        part.first |= next.first
        part.last |= next.last
        if next.isNullable { part.isNullable = true }
      }
      return part
    case .optional(let inner):
      var part = try build(inner, rule, isGlued: isGlued, captures: captures, &automaton)
      part.isNullable = true
      return part
    case .capital(let inner):
      let part = try build(inner, rule, isGlued: isGlued, captures: captures, &automaton)
      var bits = part.first
      while bits != 0 {
        automaton.positions[bits.trailingZeroBitCount].isCapital = true
        bits &= bits - 1
      }
      return part
    case .repeated(let inner):
      let part = try build(inner, rule, isGlued: isGlued, captures: captures, &automaton)
      join(part.last, part.first, &automaton)
      return part
    case .capture(let name, let inner):
      let bit: Int
      if let known = automaton.captures.firstIndex(of: name) {
        bit = known
      } else {
        bit = automaton.captures.count
        guard bit < 32 else { throw GrammarMistake(rule.place, "a rule keeps at most 32 names") }
        automaton.captures.append(name)
      }
      return try build(inner, rule, isGlued: isGlued, captures: captures | 1 << UInt32(bit), &automaton)
    case .text(let text):
      return try words(text, isExact: false, rule, isGlued, captures, &automaton)
    case .exact(let text):
      return try words(text, isExact: true, rule, isGlued, captures, &automaton)
    case .number(let range):
      return try add(.number(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound)))
    case .roman(let range):
      return try add(.roman(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound)))
    case .any(let test): return try add(.token(test))
    case .gap(let most):
      var part = Part()
      for _ in 0..<most {
        let next = try add(.inner)
        join(part.last, next.first, &automaton)
        part.first |= next.first
        part.last |= next.last
      }
      return part
    case .reference(let name):
      guard let number = numbers[name] else { throw unknown(name, rule) }
      return try add(.span(number))
    }

    func add(_ test: Automaton.Test) throws(GrammarMistake) -> Part {
      try Self.add(test, rule, isGlued, captures, &automaton)
    }
  }

  private static func add(
    _ test: Automaton.Test, _ rule: Rule, _ isGlued: Bool, _ captures: UInt32, _ automaton: inout Automaton
  ) throws(GrammarMistake) -> Part {
    guard automaton.positions.count < Automaton.most else {
      throw GrammarMistake(
        rule.place, "the rule '\(rule.name)' has more than \(Automaton.most) positions; divide it in two")
    }
    let bit: UInt64 = 1 << UInt64(automaton.positions.count)
    automaton.positions.append(Automaton.Position(test: test, isGlued: isGlued, captures: captures))
    automaton.follow.append(0)
    return Part(first: bit, last: bit, isNullable: false)
  }

  /// Lets each of some positions be followed by each of others.
  private func join(_ ends: UInt64, _ starts: UInt64, _ automaton: inout Automaton) {
    var ends = ends
    while ends != 0 {
      automaton.follow[ends.trailingZeroBitCount] |= starts
      ends &= ends - 1
    }
  }

  /// A sequence whose first position and whose others must or need not stand at the one before.
  private mutating func sequence(
    _ members: [Pattern], _ rule: Rule, glued: (first: Bool, others: Bool), _ captures: UInt32,
    _ automaton: inout Automaton
  ) throws(GrammarMistake) -> Part {
    var part = Part()
    // `< a b >` holds one sequence: its members are what must touch.
    var members = members
    if glued.others, members.count == 1, case .sequence(let inner) = members[0] { members = inner }
    if glued.others, members.count == 1, case .choice(let inner) = members[0] {
      members = [.choice(inner.map { .tight([$0]) })]
      return try build(members[0], rule, isGlued: glued.first, captures: captures, &automaton)
    }
    for member in members {
      // What may be missing at the start leaves the next member first.
      let isGlued = part.isNullable ? glued.first : glued.others
      let next = try build(
        member.tightened(glued.others), rule, isGlued: isGlued, captures: captures, &automaton)
      join(part.last, next.first, &automaton)
      if part.isNullable { part.first |= next.first }
      part.last = next.isNullable ? part.last | next.last : next.last
      part.isNullable = part.isNullable && next.isNullable
    }
    return part
  }

  /// The words and marks of a text as positions.
  private mutating func words(
    _ text: String, isExact: Bool, _ rule: Rule, _ isGlued: Bool, _ captures: UInt32,
    _ automaton: inout Automaton
  ) throws(GrammarMistake) -> Part {
    let bytes = Array(text.utf8)
    var part = Part()
    for (index, token) in vocabulary.tokens(of: bytes).enumerated() {
      let test: Automaton.Test =
        switch token.word {
        case Vocabulary.Reserved.number: .number(token.value, token.value)
        case let word where isExact: .exact(word, Array(bytes[token.range]))
        case let word: .word(word)
        }
      let glued = index == 0 ? isGlued : token.flags.contains(.glued)
      let next = try Self.add(test, rule, glued, captures, &automaton)
      join(part.last, next.first, &automaton)
      if index == 0 { part.first = next.first }
      part.last = next.last
      part.isNullable = false
    }
    guard !part.isNullable else {
      throw GrammarMistake(rule.place, "a text of the rule '\(rule.name)' is empty")
    }
    return part
  }
}

extension Pattern {
  /// What stands inside a tight sequence is tight itself.
  fileprivate func tightened(_ isTight: Bool) -> Pattern {
    guard isTight else { return self }
    switch self {
    case .sequence(let members): return .tight(members)
    case .choice(let members): return .choice(members.map { $0.tightened(true) })
    case .optional(let inner): return .optional(inner.tightened(true))
    case .repeated(let inner): return .repeated(inner.tightened(true))
    case .capital(let inner): return .capital(inner.tightened(true))
    case .capture(let name, let inner): return .capture(name, inner.tightened(true))
    default: return self
    }
  }
}

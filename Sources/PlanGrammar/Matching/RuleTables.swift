/// The rules of a set as flat tables of numbers, so that a matcher follows no references from token to token.
struct RuleTables: Sendable {
  /// A rule: its automaton.
  struct Rule: Sendable {
    let first: UInt64
    let last: UInt64
    /// The positions that ask for a word, and those that ask for a span, a bit for each.
    var words: UInt64 = 0
    var spans: UInt64 = 0
    /// The words that these ask for, a bit for each value of a small hash; the lists and rules, as a chart keeps them.
    var known: UInt64 = 0
    var begun: UInt64 = 0
    /// Where its positions begin.
    let positions: Int32
    /// The group, each stratum's by themselves, counted from 0; -1 for none.
    let group: Int16
    let reach: UInt8
    let isOpaque: Bool
    /// The flags that its first token must have.
    var needed: Token.Flags = []
    /// Whether it has more conditions before its start, and behind its end.
    var isBoundBefore = false
    var isBoundBehind = false
  }

  /// What must hold around a match.
  struct Conditions: Sendable {
    var isInHeading = false
    /// Stretches of `numbers`: words before and behind, lists and rules that may not cover the start, rules of the group
    /// that it is preferred to.
    var notAfter = 0..<0
    var notBefore = 0..<0
    var notIn = 0..<0
    var over = 0..<0
    /// Those that may not cover the start, as bits.
    var notInBits: UInt64 = 0
    /// How many tokens before the start those that may not cover it begin at most.
    var notInReach = 0
    /// A stretch of `roles`.
    var under = 0..<0
  }

  /// What a position of a rule takes.
  struct Position: Sendable {
    enum Kind: UInt8 {
      case word, exact, token, inner, span
    }

    let kind: Kind
    /// Whether it must stand at the token before without white space.
    let isGlued: Bool
    /// Whether it must begin with a capital.
    let isCapital: Bool
    /// The number of the word, of the list or rule, or the place in `spellings` or `kinds`.
    let number: UInt16
    /// The positions that may follow it, a bit for each position of the rule.
    let follow: UInt64
  }

  /// A word that is compared letter by letter.
  struct Spelling: Sendable {
    let word: UInt16
    let letters: [UInt8]
  }

  /// Rules of a level to start at tokens of a kind.
  struct LevelTest: Sendable {
    let test: TokenKind
    let rules: [RuleStarts.Entry]
  }

  /// Roman numbers, and the levels whose rules may start at one, a bit for each.
  struct Roman: Sendable {
    let test: TokenKind
    let levels: UInt32
  }

  /// The first number of a rule.
  let firstRule: Int
  /// The rules, by their numbers from that on.
  private(set) var rules: [Rule] = []
  private(set) var conditions: [Conditions] = []
  private(set) var positions: [Position] = []
  /// The positions that each of them may follow, a bit for each position of the rule.
  private(set) var precede: [UInt64] = []
  /// The names under which the words of each are kept, a bit for each name of the rule.
  private(set) var captures: [UInt32] = []
  private(set) var spellings: [Spelling] = []
  private(set) var kinds: [TokenKind] = []
  /// Stretches of words, lists and rules, by their numbers.
  private(set) var numbers: [UInt16] = []
  /// The rules to start at a word, and at what a list or rule found.
  private(set) var byWord = RuleStarts([], count: 0)
  private(set) var bySpan = RuleStarts([], count: 0)
  /// The rules to start at tokens of a kind, and for each level the stretch of them.
  private(set) var byKind: [LevelTest] = []
  private(set) var levelKinds: [Range<Int>] = []
  /// The names of the roles that conditions ask for, by condition.
  private(set) var roles: [[String]] = []
  /// The levels of `byKind` by the kind of a token, a bit for each level.
  private(set) var kindLevels = [UInt32](repeating: 0, count: Token.Flags.kindCount)
  /// The Roman numbers among `byKind`.
  private(set) var romans: [Roman] = []

  /// The levels whose rules may start at a token for what it is.
  @inline(__always)
  func levels(at token: Token) -> UInt32 {
    var levels = byWord.levels(token.word) | kindLevels[token.flags.kind]
    if token.value > 0, token.flags.contains(.word) {
      for roman in romans where roman.test.takes(token) { levels |= roman.levels }
    }
    return levels
  }
}

extension RuleTables {
  /// The tables of rules and their automata; `words` gives the numbers of the words of a text.
  init(
    _ rules: [PlanGrammar.Rule], _ automata: [Automaton], levels: [[Int]], firstRule: Int, groups: [Int],
    numberOf: [String: UInt16], wordCount: Int, words: (String) -> [UInt16]
  ) {
    self.init(firstRule: firstRule)
    for (index, rule) in rules.enumerated() {
      add(rule, automata[index], group: groups[index], numberOf, words) { number in
        Int(number) < firstRule ? PlanGrammar.Rule.longestReach : automata[Int(number) - firstRule].reach
      }
    }
    var words: [RuleStarts.Start] = []
    var spans: [RuleStarts.Start] = []
    for (level, members) in levels.enumerated() {
      addStarts(of: members, level: level, automata, &words, &spans)
    }
    byWord = RuleStarts(words, count: wordCount)
    bySpan = RuleStarts(spans, count: firstRule + rules.count)
  }

  private mutating func add(
    _ rule: PlanGrammar.Rule, _ automaton: Automaton, group: Int, _ numberOf: [String: UInt16],
    _ words: (String) -> [UInt16], reach: (UInt16) -> Int
  ) {
    var ready = Rule(
      first: automaton.first, last: automaton.last, positions: Int32(positions.count), group: Int16(group),
      reach: UInt8(automaton.reach),
      isOpaque: rule.isOpaque)
    var around = Conditions()
    let firstRole = roles.count
    var notAfter: [UInt16] = []
    var notBefore: [UInt16] = []
    var notIn: [UInt16] = []
    for condition in rule.conditions {
      switch condition {
      case .atBlock: ready.needed.insert(.blockStart)
      case .atSentence: ready.needed.insert(.sentenceStart)
      case .atClause: ready.needed.insert(.clauseStart)
      case .inHeading: around.isInHeading = true
      case .notAfter(let texts): notAfter += texts.flatMap(words)
      case .notBefore(let texts): notBefore += texts.flatMap(words)
      case .notIn(let names): notIn += names.compactMap { numberOf[$0] }
      case .under(let names): roles.append(names)
      }
    }
    around.under = firstRole..<roles.count
    around.notAfter = stretch(of: notAfter)
    around.notBefore = stretch(of: notBefore)
    around.notIn = stretch(of: notIn)
    around.notInBits = RuleNumbers(notIn).bits
    around.notInReach = notIn.map(reach).max() ?? 0
    around.over = stretch(of: rule.over.compactMap { numberOf[$0] })
    ready.isBoundBefore = around.isInHeading || !around.under.isEmpty || !notAfter.isEmpty
    ready.isBoundBehind = !notBefore.isEmpty || !notIn.isEmpty
    conditions.append(around)
    precede += automaton.precede
    captures += automaton.positions.map(\.captures)
    for (index, position) in automaton.positions.enumerated() {
      let (kind, number) = test(position.test)
      if kind == .word {
        ready.words |= 1 << UInt64(index)
        ready.known |= Vocabulary.bit(number)
      }
      if kind == .span {
        ready.spans |= 1 << UInt64(index)
        ready.begun |= RuleNumbers.bit(number)
      }
      positions.append(
        Position(
          kind: kind, isGlued: position.isGlued, isCapital: position.isCapital, number: number,
          follow: automaton.follow[index]))
    }
    rules.append(ready)
  }

  private mutating func stretch(of members: [UInt16]) -> Range<Int> {
    numbers += members
    return (numbers.count - members.count)..<numbers.count
  }

  private mutating func test(_ test: Automaton.Test) -> (Position.Kind, UInt16) {
    switch test {
    case .word(let word): return (.word, word)
    case .token(.openQuote): return (.word, Vocabulary.Reserved.openQuote)
    case .token(.closeQuote): return (.word, Vocabulary.Reserved.closeQuote)
    case .exact(let word, let letters):
      spellings.append(Spelling(word: word, letters: letters))
      return (.exact, UInt16(spellings.count - 1))
    case .number, .roman, .token:
      let kind = TokenKind(test)
      if let known = kinds.firstIndex(of: kind) { return (.token, UInt16(known)) }
      kinds.append(kind)
      return (.token, UInt16(kinds.count - 1))
    case .inner: return (.inner, 0)
    case .span(let number): return (.span, number)
    }
  }

  /// Adds where the rules of a level may start: at words, at what lists and rules found, and at tokens of a kind.
  private mutating func addStarts(
    of members: [Int], level: Int, _ automata: [Automaton], _ words: inout [RuleStarts.Start],
    _ spans: inout [RuleStarts.Start]
  ) {
    var tests: [(test: Automaton.Test, rules: [RuleStarts.Start])] = []
    for index in members {
      var bits = automata[index].first
      while bits != 0 {
        let position = bits.trailingZeroBitCount
        bits &= bits - 1
        let start = { [firstRule] (number: UInt16) in
          RuleStarts.Start(
            number: number, level: level, rule: UInt16(firstRule + index),
            second: Second(behind: position, of: automata[index]))
        }
        let test = automata[index].positions[position].test
        switch test {
        case .word(let word), .exact(let word, _): words.append(start(word))
        case .number: words.append(start(Vocabulary.Reserved.number))
        case .span(let number): spans.append(start(number))
        case .token(.openQuote): words.append(start(Vocabulary.Reserved.openQuote))
        case .token(.closeQuote): words.append(start(Vocabulary.Reserved.closeQuote))
        case .roman, .token:
          if let known = tests.firstIndex(where: { $0.test == test }) {
            tests[known].rules.append(start(0))
          } else {
            tests.append((test, [start(0)]))
          }
        // Nothing starts at a gap.
        case .inner: break
        }
      }
    }
    levelKinds.append(byKind.count..<(byKind.count + tests.count))
    for entry in tests {
      let test = TokenKind(entry.test)
      byKind.append(LevelTest(test: test, rules: RuleStarts(entry.rules, count: 1).entries))
      noteLevel(level, of: test)
    }
  }

  private mutating func noteLevel(_ level: Int, of test: TokenKind) {
    guard !test.isRoman else { return romans.append(Roman(test: test, levels: 1 << UInt32(level))) }
    for kind in kindLevels.indices where test.kinds & 1 << UInt32(kind) != 0 {
      kindLevels[kind] |= 1 << UInt32(level)
    }
  }
}

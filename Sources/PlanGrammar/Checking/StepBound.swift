/// How many steps the rules take at most at one syllable of a text.
///
/// A step holds a token, or what was found at it, against one position of a rule. Whatever the text, a matcher takes no
/// more steps than this for each of its tokens.
package struct StepBound: Sendable {
  /// What one rule takes of it.
  package struct Share: Sendable, Equatable {
    package let rule: String
    package let steps: Int
  }

  /// The word that costs most.
  package private(set) var word = ""
  /// The steps that it costs.
  package private(set) var total = 0
  /// The rules that may begin at it, the heaviest first.
  package private(set) var shares: [Share] = []

  /// - Complexity: O(*n* · *m*) in the words of the grammar and the rules that one of them may begin.
  package init(_ grammar: Grammar, _ set: RuleSet) {
    let steps = Self.steps(grammar, set)
    let lists = Self.listsByFirstWord(set)
    for (id, sample) in Self.samples(grammar, set) {
      let rules = Self.rules(beginningAt: id, sample, lists[id] ?? [], set)
      let sum = rules.reduce(0) { $0 + steps[$1] }
      guard sum > total else { continue }
      total = sum
      word = sample.text
      shares = rules.map { Share(rule: set.rules[$0].name, steps: steps[$0]) }
        .sorted { ($1.steps, $0.rule) < ($0.steps, $1.rule) }
    }
  }

  /// A word of the vocabulary as it may stand in a text.
  fileprivate struct Sample {
    let text: String
    let flags: Token.Flags
    let isRoman: Bool
  }

  /// The most steps of each rule from one token.
  private static func steps(_ grammar: Grammar, _ set: RuleSet) -> [Int] {
    let lists = set.entries.map { entries in
      1...max(1, entries.flatMap(\.phrases).map(set.tokenCount(of:)).max() ?? 1)
    }
    let lengths = lists + set.automata.map { 1...max(1, $0.reach) }
    return set.automata.map { $0.steps(lengths) }
  }

  private static func listsByFirstWord(_ set: RuleSet) -> [UInt16: [UInt16]] {
    var lists: [UInt16: Set<UInt16>] = [:]
    for (list, entries) in set.entries.enumerated() {
      for phrase in entries.flatMap(\.phrases) {
        if let first = set.tokens(of: phrase).first { lists[first.word, default: []].insert(UInt16(list)) }
      }
    }
    return lists.mapValues { $0.sorted() }
  }

  /// Each word and mark of the vocabulary, and one that it does not have, in the order of their numbers.
  private static func samples(_ grammar: Grammar, _ set: RuleSet) -> [(UInt16, Sample)] {
    let word: Token.Flags = [.word, .capital, .symbol]
    var samples: [UInt16: Sample] = [
      Vocabulary.Reserved.unknown: Sample(text: "any other word", flags: word, isRoman: true),
      Vocabulary.Reserved.number: Sample(text: "a number", flags: .number, isRoman: false),
      Vocabulary.Reserved.openQuote: Sample(text: "“", flags: [], isRoman: false),
      Vocabulary.Reserved.closeQuote: Sample(text: "”", flags: [], isRoman: false),
    ]
    let texts =
      set.rules.flatMap { $0.pattern.texts } + set.entries.flatMap { $0.flatMap(\.phrases) }
    for text in texts {
      let bytes = Array(text.utf8)
      for token in set.tokens(of: text) where samples[token.word] == nil {
        let letters = bytes[token.range]
        samples[token.word] = Sample(
          text: String(decoding: letters, as: UTF8.self), flags: token.flags.contains(.word) ? word : [],
          isRoman: letters.allSatisfy { "ivxIVX".utf8.contains($0) })
      }
    }
    return samples.sorted { $0.key < $1.key }
  }

  /// The rules that a word may begin, by what it is or by what it begins.
  private static func rules(
    beginningAt word: UInt16, _ sample: Sample, _ lists: [UInt16], _ set: RuleSet
  ) -> [Int] {
    var found = lists
    var rules: Set<UInt16> = []
    for level in set.levels.indices {
      var here = set.tables.byWord.rules(word, level: level)
      for kind in set.tables.byKind[set.tables.levelKinds[level]]
      where kind.test.mayTake(sample.flags, isRoman: sample.isRoman) {
        here += kind.rules.map(\.rule)
      }
      for name in found { here += set.tables.bySpan.rules(name, level: level) }
      for rule in here where rules.insert(rule).inserted { found.append(rule) }
    }
    return rules.map { Int($0) - set.firstRule }.sorted()
  }
}

extension TokenKind {
  /// Whether a word may be such a token, in whatever case it stands.
  fileprivate func mayTake(_ flags: Token.Flags, isRoman: Bool) -> Bool {
    takes(flags) && (isRoman || !self.isRoman)
  }
}

extension Pattern {
  /// The texts that stand in it.
  fileprivate var texts: [String] {
    switch self {
    case .sequence(let members), .tight(let members), .choice(let members): members.flatMap(\.texts)
    case .optional(let inner), .repeated(let inner), .capital(let inner), .capture(_, let inner): inner.texts
    case .text(let text), .exact(let text): [text]
    default: []
    }
  }
}

/// Matches the rules of a set against the blocks of a text, one after the other.
///
/// Time is linear in the tokens whatever the rules: from each token a rule is followed through the at most 64 positions
/// of its automaton over at most its reach of tokens, all alternatives at once, without going back.
package struct Matcher {
  /// Where a block stands in its document.
  package struct Place: Sendable {
    /// Roles in force, by the bits that the caller gave their names.
    package var roles: UInt32
    /// The clean bytes of the block that are heading or label.
    package var heading: Range<Int>?

    package init(roles: UInt32 = 0, heading: Range<Int>? = nil) {
      self.roles = roles
      self.heading = heading
    }

    /// A place of which every condition holds, in a text of so many bytes.
    static func any(_ bytes: Int) -> Place { Place(roles: .max, heading: 0..<bytes) }
  }

  package let set: RuleSet
  /// The names of roles that conditions ask for, by bit.
  private let roleNames: [String]
  private let conditions: [[ReadyCondition]]
  package private(set) var chart = Chart()
  /// The steps taken so far: tokens and spans that were held against a position of a rule.
  package private(set) var steps = 0
  /// For each level the tokens at which its rules may start.
  private var starts: [[UInt32]]
  /// For each token of the block the levels that have it among their starts, a bit for each.
  private var startLevels: [UInt32] = []
  /// For each rule the token at which it was tried last, and one: it is tried once at each.
  private var triedAt: [UInt32]
  private var active = [UInt64](repeating: 0, count: Rule.longestReach + 2)
  private let reader: TokenReader
  /// Spans of a stratum by group, while one of them is chosen.
  private var groups: [[Int]]
  private let testLevels: [(test: Automaton.Test, level: UInt32)]

  /// A condition with its names resolved.
  private enum ReadyCondition {
    case atBlock, atSentence, atClause, inHeading
    case under(UInt32)
    case notIn([UInt16])
    case notAfter([UInt16])
    case notBefore([UInt16])
  }

  package init(_ set: RuleSet, roleNames: [String]) {
    self.set = set
    self.roleNames = roleNames
    reader = TokenReader(set.vocabulary)
    starts = Array(repeating: [], count: set.levels.count)
    triedAt = Array(repeating: 0, count: set.rules.count)
    groups = Array(repeating: [], count: Int(set.groups.max() ?? -1) + 1)
    testLevels = set.levels.enumerated().flatMap { index, level in
      level.byTest.map { ($0.test, 1 << UInt32(index)) }
    }
    conditions = set.rules.map { rule in
      rule.conditions.map { condition in
        switch condition {
        case .atBlock: .atBlock
        case .atSentence: .atSentence
        case .atClause: .atClause
        case .inHeading: .inHeading
        case .under(let roles):
          // Where no roles have names, any place is right.
          .under(
            roleNames.isEmpty
              ? .max
              : roles.reduce(0) { mask, role in
                mask | (roleNames.firstIndex(of: role).map { 1 << UInt32($0) } ?? 0)
              })
        case .notIn(let names): .notIn(names.compactMap(set.number(of:)))
        case .notAfter(let words): .notAfter(words.flatMap(set.words(of:)))
        case .notBefore(let words): .notBefore(words.flatMap(set.words(of:)))
        }
      }
    }
  }

  /// Forgets what was found, and keeps the room it took.
  package mutating func reset() {
    chart.tokens.removeAll(keepingCapacity: true)
    chart.spans.removeAll(keepingCapacity: true)
    chart.heads.removeAll(keepingCapacity: true)
    for rule in triedAt.indices { triedAt[rule] = 0 }
  }

  /// Matches a block, whose text stands in some ranges of well-formed UTF-8; returns the tokens it is made of.
  /// - Complexity: O(*n*) in the bytes of the ranges.
  package mutating func match(_ bytes: Span<UInt8>, _ ranges: [Range<Int>], _ place: Place) -> Range<Int> {
    let start = chart.tokens.count
    for range in ranges { reader.read(bytes, range, into: &chart.tokens) }
    let block = start..<chart.tokens.count
    guard !block.isEmpty else { return block }
    markSentences(block)
    chart.heads.append(contentsOf: repeatElement(-1, count: block.count))
    for level in starts.indices { starts[level].removeAll(keepingCapacity: true) }
    startLevels.removeAll(keepingCapacity: true)
    startLevels.append(contentsOf: repeatElement(0, count: block.count))
    for token in block { begin(at: token, block) }
    var firstOfStratum = chart.spans.count
    for level in set.levels.indices {
      // Spans that rules of this level find start rules of later levels only.
      for start in starts[level] { run(level, Int(start), block, place, bytes) }
      if set.levels[level].endsGroups { choose(firstOfStratum..<chart.spans.count, level: level) }
      if set.levels[level].isLast {
        close(firstOfStratum..<chart.spans.count)
        firstOfStratum = chart.spans.count
      }
    }
    return block
  }

  /// Matches a text that is one block.
  mutating func match(_ bytes: Span<UInt8>, at place: Place) -> Range<Int> {
    match(bytes, [0..<bytes.count], place)
  }

  // Tokens.

  private mutating func markSentences(_ block: Range<Int>) {
    // A title in capitals: two words or more, none of them with a small letter.
    var words = 0
    for index in block where chart.tokens[index].flags.contains(.word) {
      if chart.tokens[index].flags.contains(.small) {
        words = 0
        break
      }
      words += 1
    }
    if words > 1 { for index in block { chart.tokens[index].flags.insert(.inCapitals) } }
    chart.tokens[block.lowerBound].flags.formUnion([.blockStart, .sentenceStart, .clauseStart])
    for index in block.dropFirst() {
      let before = chart.tokens[index - 1]
      guard before.flags.isDisjoint(with: [.word, .number]) else { continue }
      switch UInt32(before.value) {
      case 0x2E, 0x2026, 0x21, 0x3F:
        // A full stop inside a number or an abbreviation ends nothing.
        guard !chart.tokens[index].flags.contains(.glued),
          !chart.tokens[index].flags.isDisjoint(with: [.capital, .number])
            || chart.tokens[index].flags.isDisjoint(with: [.word, .number])
        else { continue }
        chart.tokens[index - 1].flags.insert(.sentenceEnd)
        chart.tokens[index].flags.formUnion([.sentenceStart, .clauseStart])
      case 0x3B:
        chart.tokens[index - 1].flags.insert(.sentenceEnd)
        chart.tokens[index].flags.formUnion([.sentenceStart, .clauseStart])
      case 0x2C, 0x3A, 0x28, 0x29, 0x2D: chart.tokens[index].flags.insert(.clauseStart)
      default: break
      }
    }
  }

  /// Finds the phrases of lists that begin at a token, and notes which rules may start there.
  private mutating func begin(at index: Int, _ block: Range<Int>) {
    let token = chart.tokens[index]
    var levels = set.wordLevels[Int(token.word)]
    for entry in testLevels where levels & entry.level == 0 && passes(entry.test, token) {
      levels |= entry.level
    }
    noteStart(index, levels, block)
    guard set.beginsPhrase[Int(token.word)], token.word != Vocabulary.Reserved.unknown else { return }
    var node = PhraseTree.root
    var at = index
    while at < block.upperBound, let next = set.tree.next(node, PhraseTree.syllable(chart.tokens[at])) {
      node = next
      at += 1
      guard let end = set.tree.entry(node) else { continue }
      for list in set.treeEnds[end] { addPhrase(list, index, at, block) }
    }
  }

  /// Notes that rules of some levels may start at a token.
  private mutating func noteStart(_ token: Int, _ levels: UInt32, _ block: Range<Int>) {
    var levels = levels & ~startLevels[token - block.lowerBound]
    startLevels[token - block.lowerBound] |= levels
    while levels != 0 {
      starts[levels.trailingZeroBitCount].append(UInt32(token))
      levels &= levels - 1
    }
  }

  /// Adds a phrase; a longer one of the same list takes the place of a shorter one.
  private mutating func addPhrase(_ end: RuleSet.ListEnd, _ start: Int, _ upTo: Int, _ block: Range<Int>) {
    var at = chart.heads[start]
    while at >= 0 {
      let span = chart.spans[Int(at)]
      if span.rule == end.list {
        chart.spans[Int(at)] = Chart.Span(
          rule: end.list, entry: end.entry, start: span.start, end: UInt32(upTo), next: span.next)
        return
      }
      at = span.next
    }
    add(end.list, end.entry, start, upTo, block)
  }

  private mutating func add(
    _ number: UInt16, _ entry: Int32, _ start: Int, _ end: Int, _ block: Range<Int>
  ) {
    guard chart.add(rule: number, entry: entry, start, end) else { return }
    noteStart(start, set.spanLevels[Int(number)], block)
  }

  // Rules.

  /// Tries the rules of a level that a token, or what begins at it, lets start.
  private mutating func run(
    _ level: Int, _ index: Int, _ block: Range<Int>, _ place: Place, _ bytes: Span<UInt8>
  ) {
    let token = chart.tokens[index]
    if !token.flags.contains(.closed) {
      for rule in set.levels[level].byWord[token.word] ?? [] { run(rule, index, block, place, bytes) }
      for entry in set.levels[level].byTest where passes(entry.test, token) {
        for rule in entry.rules { run(rule, index, block, place, bytes) }
      }
    }
    guard !set.levels[level].bySpan.isEmpty else { return }
    var at = chart.heads[index]
    while at >= 0 {
      let span = chart.spans[Int(at)]
      if span.state == .stands {
        for rule in set.levels[level].bySpan[span.rule] ?? [] { run(rule, index, block, place, bytes) }
      }
      at = span.next
    }
  }

  private mutating func run(
    _ number: UInt16, _ start: Int, _ block: Range<Int>, _ place: Place, _ bytes: Span<UInt8>
  ) {
    let rule = Int(number) - set.firstRule
    guard triedAt[rule] != UInt32(start + 1) else { return }
    triedAt[rule] = UInt32(start + 1)
    guard holdsBefore(rule, start, block, place) else { return }
    guard let end = longestEnd(rule, start, block, bytes), holdsBehind(rule, start, end, block) else {
      return
    }
    add(number, -1, start, end, block)
  }

  /// Follows a rule from a token through all its alternatives at once.
  private mutating func longestEnd(_ rule: Int, _ start: Int, _ block: Range<Int>, _ bytes: Span<UInt8>)
    -> Int?
  {
    let automaton = set.automata[rule]
    let reach = min(automaton.reach, block.upperBound - start)
    for offset in 0...reach { active[offset] = 0 }
    active[0] = automaton.first
    var longest: Int?
    for offset in 0..<reach where active[offset] != 0 {
      var bits = active[offset]
      steps += bits.nonzeroBitCount
      while bits != 0 {
        let position = bits.trailingZeroBitCount
        bits &= bits - 1
        guard
          let end = end(
            of: automaton.positions[position], at: start + offset, isFirst: offset == 0, bytes),
          end - start <= reach
        else { continue }
        active[end - start] |= automaton.follow[position]
        if automaton.last >> UInt64(position) & 1 == 1, end > longest ?? 0 { longest = end }
      }
    }
    return longest
  }

  /// Where what a position takes ends, if it may stand at a token.
  ///
  /// A match that is gone through once more sees what stood when it was found; it may have closed its words since.
  func end(
    of position: Automaton.Position, at index: Int, isFirst: Bool, seenBy later: Int? = nil,
    _ bytes: Span<UInt8>
  ) -> Int? {
    let token = chart.tokens[index]
    if position.isGlued, !isFirst, !token.flags.contains(.glued) { return nil }
    if position.isCapital, token.flags.isDisjoint(with: [.capital, .inCapitals]) { return nil }
    switch position.test {
    case .span(let number):
      let span =
        later.map { chart.span(of: number, at: index, seenBy: $0) } ?? chart.span(of: number, at: index)
      return span.map { Int(chart.spans[$0].end) }
    case .inner: return token.flags.contains(.sentenceEnd) ? nil : index + 1
    default:
      guard later != nil || !token.flags.contains(.closed) else { return nil }
      guard case .exact(let word, let spelling) = position.test else {
        return passes(position.test, token) ? index + 1 : nil
      }
      guard token.word == word, token.range.count == spelling.count else { return nil }
      for (place, byte) in spelling.enumerated() where bytes[Int(token.start) + place] != byte { return nil }
      return index + 1
    }
  }

  private func passes(_ test: Automaton.Test, _ token: Token) -> Bool {
    switch test {
    case .word(let word): token.word == word
    case .number(let low, let high):
      token.flags.contains(.number) && token.value >= low && token.value <= high
    case .roman(let low, let high): token.flags.contains(.word) && token.value >= low && token.value <= high
    case .token(let kind):
      switch kind {
      case .word: token.flags.contains(.word)
      case .capital: token.flags.isSuperset(of: [.word, .capital]) && !token.flags.contains(.inCapitals)
      case .symbol: token.flags.contains(.symbol)
      case .number: token.flags.contains(.number)
      case .openQuote: token.word == Vocabulary.Reserved.openQuote
      case .closeQuote: token.word == Vocabulary.Reserved.closeQuote
      }
    case .inner, .exact, .span: false
    }
  }

  // Conditions.

  private func holdsBefore(_ rule: Int, _ start: Int, _ block: Range<Int>, _ place: Place) -> Bool {
    for condition in conditions[rule] {
      let flags = chart.tokens[start].flags
      switch condition {
      case .atBlock: if !flags.contains(.blockStart) { return false }
      case .atSentence: if !flags.contains(.sentenceStart) { return false }
      case .atClause: if !flags.contains(.clauseStart) { return false }
      case .inHeading:
        guard let heading = place.heading, heading.contains(Int(chart.tokens[start].start)) else {
          return false
        }
      case .under(let mask): if place.roles & mask == 0 { return false }
      case .notAfter(let words):
        if start > block.lowerBound, words.contains(chart.tokens[start - 1].word) { return false }
      case .notIn, .notBefore: continue
      }
    }
    return true
  }

  private func holdsBehind(_ rule: Int, _ start: Int, _ end: Int, _ block: Range<Int>) -> Bool {
    for condition in conditions[rule] {
      switch condition {
      case .notBefore(let words):
        if end < block.upperBound, words.contains(chart.tokens[end].word) { return false }
      case .notIn(let numbers):
        // A span that begins at most its reach before the match may cover it.
        for at in max(block.lowerBound, start - Rule.longestReach)..<end {
          for number in numbers {
            if let span = chart.span(of: number, at: at), Int(chart.spans[span].end) > start { return false }
          }
        }
      default: continue
      }
    }
    return true
  }

  // Choice.

  /// Of the spans of one group that share words, the set of greatest weight stands; for the groups that end at a level.
  private mutating func choose(_ indices: Range<Int>, level: Int) {
    for index in indices {
      let group = set.groups[Int(chart.spans[index].rule)]
      if group >= 0, set.groupEnds[Int(group)] == level { groups[Int(group)].append(index) }
    }
    for group in groups.indices where !groups[group].isEmpty {
      if groups[group].count > 1 { choose(among: groups[group]) }
      groups[group].removeAll(keepingCapacity: true)
    }
  }

  private mutating func choose(among members: [Int]) {
    let sorted = members.sorted {
      (chart.spans[$0].end, chart.spans[$0].start, chart.spans[$0].rule)
        < (chart.spans[$1].end, chart.spans[$1].start, chart.spans[$1].rule)
    }
    // best[i]: the greatest weight of the first i spans.
    var best = [0]
    var takes: [Bool] = []
    var before: [Int] = []
    for (place, index) in sorted.enumerated() {
      let span = chart.spans[index]
      var fits = place
      while fits > 0, chart.spans[sorted[fits - 1]].end > span.start { fits -= 1 }
      let weight = best[fits] + self.weight(of: place, among: sorted)
      takes.append(weight > best[place])
      before.append(fits)
      best.append(max(weight, best[place]))
    }
    var place = sorted.count
    var isTaken = [Bool](repeating: false, count: sorted.count)
    while place > 0 {
      if takes[place - 1] {
        isTaken[place - 1] = true
        place = before[place - 1]
      } else {
        place -= 1
      }
    }
    for (place, index) in sorted.enumerated() where !isTaken[place] { chart.end(index, as: .beaten) }
  }

  /// The tokens that a span covers, weighed so that one long span is worth more than two short ones.
  ///
  /// Of the members, which are in the order of their ends, only those within a rule's reach can share words with it.
  private func weight(of place: Int, among members: [Int]) -> Int {
    let span = chart.spans[members[place]]
    let weight = Int(span.end - span.start) * 16 - 8
    guard let over = set.rule(span.rule)?.over, !over.isEmpty else { return weight }
    var bonus = 0
    var at = place
    while at > 0, chart.spans[members[at - 1]].end > span.start { at -= 1 }
    while at < members.count, chart.spans[members[at]].end <= span.end + UInt32(Rule.longestReach) {
      let other = chart.spans[members[at]]
      if other.start < span.end, let rule = set.rule(other.rule), over.contains(rule.name) {
        bonus += Int(other.end - other.start) * 16 + 16
      }
      at += 1
    }
    return weight + bonus
  }

  /// Closes the words of opaque spans to later layers.
  private mutating func close(_ indices: Range<Int>) {
    for index in indices where chart.spans[index].state == .stands {
      let span = chart.spans[index]
      guard set.rule(span.rule)?.isOpaque == true else { continue }
      for token in span.tokens {
        chart.tokens[token].flags.insert(.closed)
        var at = chart.heads[token]
        while at >= 0 {
          let inner = chart.spans[Int(at)]
          // What covers the very same words stays, for it may be asked for as well.
          if inner.state == .stands, inner.end <= span.end, inner.rule != span.rule,
            inner.start > span.start || inner.end < span.end
          {
            chart.end(Int(at), as: .closed)
          }
          at = inner.next
        }
      }
    }
  }
}

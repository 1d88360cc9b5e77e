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
  let tables: RuleTables
  private let reader: TokenReader
  /// The words that were read last, in this text or in another.
  package var memo: WordMemo? = WordMemo()
  /// The roles that the conditions of rules ask for, by condition.
  let roleMasks: [UInt32]
  /// The roles under which lists are matched that are bound to one.
  private let listMask: UInt32
  package internal(set) var chart: Chart
  /// The steps taken so far: tokens and spans that were held against a position of a rule.
  package internal(set) var steps = 0
  private var starts = StartBits()
  /// The block that is matched, and where it stands.
  private(set) var block = 0..<0
  private(set) var place = Place()
  /// For each rule the token at which it was tried last, and one: it is tried once at each.
  var triedAt: [UInt32]
  /// The positions of a rule that may come at each token behind its start, while it is followed; else all 0.
  var active = InlineArray<64, UInt64>(repeating: 0)
  /// The spans found so far of each group that is not yet chosen from.
  var groups: [[Int]]

  package init(_ set: RuleSet, roleNames: [String]) {
    self.set = set
    tables = set.tables
    reader = TokenReader(set.vocabulary)
    triedAt = Array(repeating: 0, count: set.tables.rules.count)
    groups = Array(repeating: [], count: set.groupEnds.count)
    let mask = { (roles: [String]) -> UInt32 in
      // Where no roles have names, any place is right.
      guard !roleNames.isEmpty else { return .max }
      return roles.reduce(0) { mask, role in
        mask | (roleNames.firstIndex(of: role).map { 1 << UInt32($0) } ?? 0)
      }
    }
    roleMasks = set.tables.roles.map(mask)
    listMask = set.listRole.map { mask([$0]) } ?? 0
    chart = Chart(set.phrases, firstRule: set.firstRule)
  }

  /// What was found so far.
  package var matches: Matches { Matches(set: set, chart: chart) }

  /// Makes room for the tokens of a text of so many bytes, and for what is found in them.
  package mutating func reserve(bytes: Int) {
    // A syllable and the blank behind it have five bytes or more.
    chart.tokens.reserveCapacity(bytes / 5)
    chart.begins.reserveCapacity(bytes / 5)
  }

  /// Forgets what was matched, but not how many steps it took.
  package mutating func reset() {
    chart.removeAll()
    for rule in triedAt.indices { triedAt[rule] = 0 }
  }

  /// Matches a block, whose text stands in some ranges of well-formed UTF-8; returns the tokens it is made of.
  /// - Complexity: O(*n*) in the bytes of the ranges.
  package mutating func match(_ bytes: Span<UInt8>, _ ranges: [Range<Int>], _ place: Place) -> Range<Int> {
    let start = chart.tokens.count
    for range in ranges { reader.read(bytes, range, into: &chart.tokens, &memo) }
    block = start..<chart.tokens.count
    self.place = place
    guard !block.isEmpty else { return block }
    Self.markSentences(&chart.tokens, block)
    starts.reset(tokens: block.count, levels: set.levels.count)
    let inRole = listMask == .max || place.roles & listMask != 0
    Self.begin(block, chart.tokens, set, inRole: inRole, into: &chart.begins, &starts)
    var firstOfStratum = chart.spans.count
    for level in set.levels.indices {
      run(level, bytes)
      if set.levels[level].endsGroups { choose(level: level) }
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

  /// Finds the phrases of lists that begin at each token, and notes which rules may start there.
  private static func begin(
    _ block: Range<Int>, _ tokens: [Token], _ set: RuleSet, inRole: Bool, into begins: inout [Chart.Begin],
    _ starts: inout StartBits
  ) {
    let tokens = tokens.span.extracting(block)
    begins.append(addingCapacity: tokens.count) { output in
      for index in tokens.indices {
        let token = tokens[index]
        let found = set.phrases.found[set.phrases.longest(from: token, at: index, tokens, inRole: inRole)]
        output.append(Chart.Begin(numbers: found.numbers, firstPhrase: found.first, phraseCount: found.count))
        let levels = set.tables.levels(at: token) | found.levels
        if levels != 0 { starts.note(index, levels) }
      }
    }
  }

  /// Tries the rules of a level from left to right.
  ///
  /// Spans that they find start rules of later levels only.
  private mutating func run(_ level: Int, _ bytes: Span<UInt8>) {
    for word in 0..<starts.words {
      var bits = starts.word(word, level: level)
      while bits != 0 {
        run(level, block.lowerBound + word * 64 + bits.trailingZeroBitCount, bytes)
        bits &= bits - 1
      }
    }
  }

  /// Tries the rules of a level that a token, or what begins at it, lets start.
  private mutating func run(_ level: Int, _ index: Int, _ bytes: Span<UInt8>) {
    let token = chart.tokens[index]
    let begin = chart.begins[index]
    if !token.flags.contains(.closed) {
      let behind = behind(index + 1)
      for place in tables.byWord.places(token.word, level: level) {
        run(tables.byWord.entries[place], index, behind, bytes)
      }
      for kind in tables.levelKinds[level] where tables.byKind[kind].test.takes(token) {
        for start in tables.byKind[kind].rules { run(start, index, behind, bytes) }
      }
    }
    var at = begin.span
    while at >= 0 {
      let span = chart.spans[Int(at)]
      if span.stands { run(startingAt: span.rule, endingAt: Int(span.end), level, index, bytes) }
      at = span.next
    }
    for number in 0..<Int(begin.phraseCount) {
      guard let phrase = chart.standing(number, of: begin, at: index) else { continue }
      run(startingAt: phrase.list, endingAt: index + Int(phrase.length), level, index, bytes)
    }
  }

  /// Tries the rules of a level that start at what a list or rule found.
  @inline(__always)
  private mutating func run(
    startingAt number: UInt16, endingAt end: Int, _ level: Int, _ index: Int, _ bytes: Span<UInt8>
  ) {
    let places = tables.bySpan.places(number, level: level)
    guard !places.isEmpty else { return }
    let behind = behind(end)
    for place in places { run(tables.bySpan.entries[place], index, behind, bytes) }
  }

  /// What stands behind tokens that end before another.
  @inline(__always)
  private func behind(_ next: Int) -> Second.Behind {
    guard next < block.upperBound else { return Second.Behind() }
    let token = chart.tokens[next]
    return Second.Behind(
      word: Vocabulary.bit(token.word), begun: chart.begins[next].numbers,
      kind: 1 &<< UInt32(token.flags.kind))
  }

  @inline(__always)
  private mutating func run(
    _ start: RuleStarts.Entry, _ index: Int, _ behind: Second.Behind, _ bytes: Span<UInt8>
  ) {
    // Most tries end here.
    if start.second.mayBe(behind) { run(start.rule, index, bytes) }
  }

  private mutating func run(_ number: UInt16, _ start: Int, _ bytes: Span<UInt8>) {
    let rule = Int(number) - tables.firstRule
    guard triedAt[rule] != UInt32(start + 1) else { return }
    triedAt[rule] = UInt32(start + 1)
    guard holdsBefore(rule, start), let end = longestEnd(rule, start, bytes), holdsBehind(rule, start, end),
      chart.add(rule: number, start, end)
    else { return }
    let group = Int(tables.rules[rule].group)
    if group >= 0 { groups[group].append(chart.spans.count - 1) }
    starts.note(start - block.lowerBound, tables.bySpan.levels(number))
  }
}

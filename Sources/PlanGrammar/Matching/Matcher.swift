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
  private let phrases: PhraseTable
  private let reader: TokenReader
  private var memo: WordMemo? = WordMemo()
  /// The roles that the conditions of rules ask for, by condition.
  let roleMasks: [UInt32]
  /// The roles under which each list is matched.
  private let listMasks: [UInt32]
  package internal(set) var chart = Chart()
  /// The steps taken so far: tokens and spans that were held against a position of a rule.
  package internal(set) var steps = 0
  /// The tokens of the block at which rules of each level may start: `startWords` words of bits a level.
  private var starts: [UInt64] = []
  private var startWords = 0
  /// For each rule the token at which it was tried last, and one: it is tried once at each.
  var triedAt: [UInt32]
  /// The positions of a rule that may come at each token behind its start, while it is followed; else all 0.
  var active = InlineArray<65, UInt64>(repeating: 0)
  /// The spans found so far of each group that is not yet chosen from.
  var groups: [[Int]]

  package init(_ set: RuleSet, roleNames: [String]) {
    self.set = set
    tables = set.tables
    phrases = set.phrases
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
    listMasks = set.listRoles.map { $0.map { mask([$0]) } ?? Self.anywhere }
  }

  /// The bit of lists that are matched anywhere; roles have the bits below it.
  private static let anywhere: UInt32 = 1 << 31

  /// What was found so far.
  package var matches: Matches { Matches(set: set, chart: chart) }

  /// Makes room for the tokens of a text of so many bytes, and for what is found in them.
  package mutating func reserve(bytes: Int) {
    // A syllable and the blank behind it have five bytes or more.
    chart.tokens.reserveCapacity(bytes / 5)
    chart.heads.reserveCapacity(bytes / 5)
    chart.spans.reserveCapacity(bytes / 5)
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
    let block = start..<chart.tokens.count
    guard !block.isEmpty else { return block }
    Self.markSentences(&chart.tokens, block)
    chart.heads.append(contentsOf: repeatElement(-1, count: block.count))
    startWords = (block.count + 63) / 64
    starts.removeAll(keepingCapacity: true)
    starts.append(contentsOf: repeatElement(0, count: startWords * set.levels.count))
    begin(block, place)
    var firstOfStratum = chart.spans.count
    for level in set.levels.indices {
      run(level, block, place, bytes)
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
  private mutating func begin(_ block: Range<Int>, _ place: Place) {
    // Lists that are matched anywhere are under the highest bit.
    let roles = place.roles | Self.anywhere
    for index in block {
      let token = chart.tokens[index]
      var levels = tables.levels(at: token)
      var node = phrases.first(token)
      if node != PhraseTable.root {
        var at = index + 1
        var head: Int32 = -1
        while true {
          var next = phrases.nodes[node].end
          while next >= 0 {
            let phrase = phrases.ends[Int(next)]
            next = phrase.next
            guard listMasks[Int(phrase.list)] & roles != 0 else { continue }
            if chart.addPhrase(list: phrase.list, entry: phrase.entry, index..<at, head: &head) {
              levels |= tables.bySpan.levels(phrase.list)
            }
          }
          guard at < block.upperBound else { break }
          node = phrases.next(node, chart.tokens[at])
          if node == PhraseTable.root { break }
          at += 1
        }
        if head >= 0 { chart.heads[index] = head }
      }
      if levels != 0 { noteStart(index, levels, block) }
    }
  }

  /// Notes that rules of some levels may start at a token.
  @inline(__always)
  private mutating func noteStart(_ token: Int, _ levels: UInt32, _ block: Range<Int>) {
    let place = token - block.lowerBound
    var levels = levels
    while levels != 0 {
      starts[levels.trailingZeroBitCount * startWords + place / 64] |= 1 &<< UInt64(place % 64)
      levels &= levels - 1
    }
  }

  /// Tries the rules of a level from left to right.
  ///
  /// Spans that they find start rules of later levels only.
  private mutating func run(_ level: Int, _ block: Range<Int>, _ place: Place, _ bytes: Span<UInt8>) {
    for word in 0..<startWords {
      var bits = starts[level * startWords + word]
      while bits != 0 {
        run(level, block.lowerBound + word * 64 + bits.trailingZeroBitCount, block, place, bytes)
        bits &= bits - 1
      }
    }
  }

  /// Tries the rules of a level that a token, or what begins at it, lets start.
  private mutating func run(
    _ level: Int, _ index: Int, _ block: Range<Int>, _ place: Place, _ bytes: Span<UInt8>
  ) {
    let token = chart.tokens[index]
    if !token.flags.contains(.closed) {
      var start = tables.byWord.first(token.word, level: level)
      while start >= 0 {
        run(tables.byWord.rule(start), index, block, place, bytes)
        start = tables.byWord.next(start)
      }
      for kind in tables.levelKinds[level] where tables.byKind[kind].test.takes(token) {
        for rule in tables.byKind[kind].rules { run(tables.numbers[rule], index, block, place, bytes) }
      }
    }
    var at = chart.heads[index]
    while at >= 0 {
      let span = chart.spans[Int(at)]
      if span.stands {
        var start = tables.bySpan.first(span.rule, level: level)
        while start >= 0 {
          run(tables.bySpan.rule(start), index, block, place, bytes)
          start = tables.bySpan.next(start)
        }
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
    guard mayGoOn(rule, start, block), holdsBefore(rule, start, block, place),
      let end = longestEnd(rule, start, block, bytes),
      holdsBehind(rule, start, end, block), chart.add(rule: number, entry: -1, start, end)
    else { return }
    let group = Int(tables.rules[rule].group)
    if group >= 0 { groups[group].append(chart.spans.count - 1) }
    noteStart(start, tables.bySpan.levels(number), block)
  }
}

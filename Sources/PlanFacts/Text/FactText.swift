internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// The blocks of a document with all that lists and rules found in them; the readers of facts work on it.
final class FactText {
  let outline: PlanOutline
  /// What was found: tokens, and spans of lists and rules.
  let chart: Chart
  let matcher: Matcher
  private let matches: Matches
  private let index: SpanIndex
  /// The blocks of the plan, and behind them those of its appendices.
  let blocks: [Block]
  /// For each block the one above it; nil at the top.
  let parents: [Int?]
  /// For each block the tokens of its text.
  let tokens: [Range<Int>]
  let tables: [FactTable]
  /// For each block the words above it that lead to it: the sibling that ends in a colon before a run of items, or else
  /// its parent.
  let leadIns: [Int?]
  /// For each block the year of times that leave theirs out: the one that it or a heading above begins with, or the only
  /// one of the plan's title.
  let years: [Int?]
  /// For each block the roles in force: its own, or those of the nearest heading above that states some.
  let roles: [Roles]
  let parts: [FactPart]
  /// For each part the only year of its title, or else of the plan's.
  let titleYears: [Int?]

  private let clean: [UInt8]
  private let cities: Set<String>
  /// The first block of each part.
  private let starts: [Int]

  /// - Complexity: O(*n*) in the bytes of the plan.
  init(_ outline: PlanOutline, _ grammar: FactGrammar) {
    let parts = grammar.parts(of: outline)
    var blocks = outline.plan.blocks
    for part in parts.dropFirst() { blocks += part.outline.blocks }
    let clean = outline.source.clean
    var matcher = grammar.matchers.matcher()
    matcher.reserve(bytes: clean.count)
    var tokens: [Range<Int>] = []
    var parents: [Int?] = []
    var leadIns: [Int?] = []
    var years: [Int?] = []
    var roles: [Roles] = []
    tokens.reserveCapacity(blocks.count)
    parents.reserveCapacity(blocks.count)
    roles.reserveCapacity(blocks.count)
    leadIns.reserveCapacity(blocks.count)
    years.reserveCapacity(blocks.count)
    var ranges: [Range<Int>] = []
    var found = SpanIndex()
    let yearRule = grammar.rules.number(of: "time.year")
    let planYear = yearRule.flatMap { Self.titleYear(outline.plan.header.title, &matcher, $0) }
    let titleYears = parts.map { part in
      yearRule.flatMap { Self.titleYear(part.title, &matcher, $0) } ?? planYear
    }
    var starts: [Int] = []
    for (place, part) in parts.enumerated() {
      let start = tokens.count
      starts.append(start)
      /// The last sibling that ends in a colon, for each depth.
      var leading: [Int?] = []
      for block in part.outline.blocks {
        let index = tokens.count
        let parent = block.parent.map { start + $0 }
        parents.append(parent)
        leading.removeLast(max(0, leading.count - block.depth - 1))
        while leading.count <= block.depth { leading.append(nil) }
        leadIns.append((block.style?.isBullet == true ? leading[block.depth] : nil) ?? parent)
        if clean[block.textRange].last == UInt8(ascii: ":") {
          leading[block.depth] = index
        } else if block.style?.isBullet != true {
          leading[block.depth] = nil
        }
        roles.append(block.roles.isEmpty ? parent.map { roles[$0] } ?? part.roles : block.roles)
        ranges.removeAll(keepingCapacity: true)
        outline.appendRanges(of: block, to: &ranges)
        let known = matcher.chart.spans.count
        tokens.append(matcher.match(clean.span, ranges, Self.place(of: block, roles[index])))
        found.add(known..<matcher.chart.spans.count, of: matcher.chart)
        let own = yearRule.flatMap { Self.year(atStartOf: tokens[index], $0, matcher, clean) }
        years.append(own ?? parent.map { years[$0] } ?? titleYears[place])
      }
    }
    var tables: [FactTable] = []
    for (place, part) in parts.enumerated() {
      for table in part.outline.tables {
        tables.append(
          FactTable(
            block: table.block.map { starts[place] + $0 }, part: place, hasHeader: table.header != nil,
            cells: Self.match(table, &matcher, clean, &found)))
      }
    }
    grammar.matchers.keepWords(of: &matcher)
    chart = matcher.chart
    matches = matcher.matches
    index = found
    cities = grammar.cities
    self.outline = outline
    self.clean = clean
    self.blocks = blocks
    self.matcher = matcher
    self.tokens = tokens
    self.parts = parts
    self.titleYears = titleYears
    self.starts = starts
    self.tables = tables
    self.parents = parents
    self.leadIns = leadIns
    self.years = years
    self.roles = roles
  }

  /// The tokens of the cells of a table, which stand in its text one behind the other.
  private static func match(
    _ table: Table, _ matcher: inout Matcher, _ clean: [UInt8], _ index: inout SpanIndex
  ) -> [[Range<Int>]] {
    var at = table.range.lowerBound
    return (([table.header].compactMap { $0 }) + table.rows).map { row in
      row.map { cell in
        let bytes = Array(cell.utf8)
        guard !bytes.isEmpty, let found = clean.span.firstRange(of: bytes, in: at..<table.range.upperBound)
        else {
          return 0..<0
        }
        at = found.upperBound
        let known = matcher.chart.spans.count
        let tokens = matcher.match(clean.span, [found], Matcher.Place())
        index.add(known..<matcher.chart.spans.count, of: matcher.chart)
        return tokens
      }
    }
  }

  /// Where a block stands.
  func place(of index: Int) -> Matcher.Place { Self.place(of: blocks[index], roles[index]) }

  private static func place(of block: Block, _ roles: Roles) -> Matcher.Place {
    Matcher.Place(roles: UInt32(roles.rawValue), heading: block.isHeading ? block.textRange : block.label)
  }

  /// The year that a block begins with: "Năm 2024: …".
  private static func year(
    atStartOf tokens: Range<Int>, _ rule: UInt16, _ matcher: Matcher, _ clean: [UInt8]
  ) -> Int? {
    guard let first = tokens.first, let span = matcher.chart.span(of: rule, at: first),
      case .record(_, let parts) = matcher.matches.value(of: span, clean.span)
    else { return nil }
    return parts.first?.number
  }

  /// How many words before the first number of a title are read with it.
  private static let wordsBeforeYear = 6

  /// The only year that a title names.
  private static func titleYear(_ title: String?, _ matcher: inout Matcher, _ rule: UInt16) -> Int? {
    let bytes = Array((title ?? "").utf8)
    let isDigit = { (byte: UInt8) in byte >= 48 && byte <= 57 }
    guard let first = bytes.firstIndex(where: isDigit), let last = bytes.lastIndex(where: isDigit) else {
      return nil
    }
    var start = first
    var words = 0
    while start > 0, words <= wordsBeforeYear {
      start -= 1
      if bytes[start] == 0x20 { words += 1 }
    }
    let tokens = matcher.match(bytes.span, [start..<(last + 1)], Matcher.Place())
    defer { matcher.reset() }
    let years = tokens.compactMap { token in
      matcher.chart.span(of: rule, at: token).map { matcher.matches.value(of: $0, bytes.span) }
    }
    guard years.count == 1, case .record(_, let parts)? = years.first else { return nil }
    return parts.first?.number
  }

  /// The spans of some rules in a block, in reading order; of those that begin at one token the longest first.
  func spans(of rules: RuleNumbers, in block: Int) -> [Int] { index.spans(of: rules, inBlock: block) }

  func spans(of rules: RuleNumbers, in range: Range<Int>) -> [Int] {
    index.spans(of: rules, in: range, chart)
  }

  /// Whether a byte stands among some tokens, or between them.
  /// - Complexity: O(*n*) in their bytes.
  func holds(_ byte: UInt8, in tokens: Range<Int>) -> Bool {
    guard !tokens.isEmpty else { return false }
    let bytes = Int(token(tokens.lowerBound).start)..<Int(token(tokens.upperBound - 1).end)
    return clean.firstPlace(of: byte, in: bytes) != nil
  }

  /// The phrases of some lists that lie in a range, in reading order.
  /// - Complexity: O(*n*) in the tokens of the range.
  func phrases(of lists: RuleNumbers, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    chart.forEachSpan(of: lists, in: range) { span, _, _ in
      if Int(self.span(span).end) <= range.upperBound { found.append(span) }
      return true
    }
    return found
  }

  /// Whether a block ends as a sentence or a member of a list does.
  func endsSentence(_ block: Int) -> Bool {
    switch clean[blocks[block].textRange].last {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"): true
    default: false
    }
  }

  func captures(of span: Int) -> [Capture] {
    let clean = clean
    return matches.captures(of: span, clean.span)
  }

  /// Whether the plan is of a city that is a province-level unit, so that "thành phố" means it.
  var isOfCity: Bool {
    guard let province = outline.plan.header.province else { return false }
    return cities.contains(province)
  }

  func value(of span: Int) -> RuleValue {
    let clean = clean
    return matches.value(of: span, clean.span)
  }

  func text(of range: Range<Int>) -> String {
    let clean = clean
    return matches.text(of: range, clean.span)
  }

  /// The words of some tokens, without what stands in brackets.
  func textWithoutBrackets(of range: Range<Int>) -> String {
    var pieces: [String] = []
    var start = range.lowerBound
    var depth = 0
    for at in range {
      switch scalar(at: at) {
      case 0x28:
        if depth == 0, start < at { pieces.append(text(of: start..<at)) }
        depth += 1
      case 0x29:
        depth = max(0, depth - 1)
        start = at + 1
      default: break
      }
    }
    if depth == 0, start < range.upperBound { pieces.append(text(of: start..<range.upperBound)) }
    return pieces.joined(separator: " ")
  }

  /// The words of a sentence around some tokens of it, without brackets that hold only these, and without marks at the
  /// ends.
  func words(around tokens: Range<Int>, in sentence: Range<Int>) -> String {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    while start > sentence.lowerBound, end < sentence.upperBound, scalar(at: start - 1) == 0x28,
      scalar(at: end) == 0x29
    {
      (start, end) = (start - 1, end + 1)
    }
    return [sentence.lowerBound..<start, end..<sentence.upperBound]
      .map { text(of: withoutMarks($0)) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Some tokens without the marks that they begin or end with: full stops, commas, colons, semicolons and dashes.
  func withoutMarks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, isPunctuation(last) { range = range.lowerBound..<last }
    while let first = range.first, isPunctuation(first) { range = (first + 1)..<range.upperBound }
    return range
  }

  private func isPunctuation(_ token: Int) -> Bool {
    switch scalar(at: token) {
    case 0x2C, 0x2D, 0x2E, 0x3A, 0x3B: true
    default: false
    }
  }

  /// The mark at a token; 0 for a word or number.
  func scalar(at index: Int) -> UInt32 {
    let token = token(index)
    return token.flags.isDisjoint(with: [.word, .number]) ? UInt32(bitPattern: token.value) : 0
  }

  /// Whether what a list or rule found ends before a token, and begins at most so many tokens before it.
  func endsSpan(at index: Int, within count: Int, of rule: UInt16?) -> Bool {
    guard let rule else { return false }
    return (max(0, index - count)..<index).contains { start in
      span(rule, start).map { span($0).tokens.upperBound } == index
    }
  }

  /// Whether what one of some lists and rules found ends before a token, and begins at most so many tokens before it.
  func endsSpan(at index: Int, within count: Int, of rules: RuleNumbers) -> Bool {
    var isFound = false
    chart.forEachSpan(of: rules, in: max(0, index - count)..<index) { span, _, _ in
      isFound = Int(self.span(span).end) == index
      return !isFound
    }
    return isFound
  }

  func span(_ index: Int) -> Chart.Span { chart.span(index) }

  func token(_ index: Int) -> Token { chart.tokens[index] }

  /// The span of a list or rule that begins at a token and stands.
  func span(_ rule: UInt16?, _ token: Int) -> Int? {
    rule.flatMap { chart.span(of: $0, at: token) }
  }

  /// The span of one of some lists and rules that begins at a token and stands; of several the longest.
  func span(ofAny rules: RuleNumbers, at token: Int) -> Int? {
    var longest: Int?
    chart.forEachSpan(of: rules, in: token..<(token + 1)) { span, _, _ in
      if longest.map({ self.span($0).end < self.span(span).end }) ?? true { longest = span }
      return true
    }
    return longest
  }

  /// The name of the rule that found a span.
  func ruleName(of index: Int) -> String { matcher.set.names[Int(span(index).rule)] }

  /// The clean bytes of some tokens.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return Int(token(range.lowerBound).start)..<Int(token(last).end)
  }

  /// Where the clauses that a semicolon or a full stop ends are over.
  func segmentEnd(_ start: Int, _ limit: Int) -> Int {
    for at in start..<max(start, limit) where token(at).flags.contains(.sentenceEnd) { return at + 1 }
    return limit
  }

  /// The sentence that some tokens of a block stand in, or as much of it as stands near.
  func sentence(around tokens: Range<Int>, in block: Int) -> Range<Int> {
    let all = self.tokens[block]
    let near =
      max(
        all.lowerBound, tokens.lowerBound - Self.longestSentence)..<min(
        all.upperBound, tokens.upperBound + Self.longestSentence)
    var start = tokens.lowerBound
    while start > near.lowerBound, !token(start).flags.contains(.sentenceStart) { start -= 1 }
    var end = tokens.upperBound
    while end < near.upperBound, !token(end).flags.contains(.sentenceStart) { end += 1 }
    return start..<end
  }

  /// Tokens that are looked at before and behind a place: a text without full stops takes no longer than another.
  static let longestSentence = 400

  /// The most tokens between what something rises or falls by and how often.
  static let longestRate = 12

  /// Where a fact stands, and what read it; the words are those of the tokens where they are known.
  func origin(_ range: Range<Int>, in block: Int, rule: String, words: String? = nil) -> Origin {
    let part = part(of: block)
    return Origin(
      part: parts[part].part, block: block - starts[part], range: bytes(of: range),
      quote: words ?? text(of: range), rule: rule)
  }

  /// Where a fact of a table stands that is of no block.
  func origin(_ range: Range<Int>, in table: FactTable, rule: String) -> Origin {
    Origin(
      part: parts[table.part].part, block: nil, range: bytes(of: range), quote: text(of: range), rule: rule)
  }

  /// The place of the part that a block is of.
  func part(of block: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= block { low = middle } else { high = middle }
    }
    return low
  }

  /// The id of a block.
  func id(of block: Int) -> String {
    let part = part(of: block)
    return outline.id(of: block - starts[part], in: parts[part].part)
  }
}

extension Span where Element == UInt8 {
  /// Where the words of a cell stand first in a range; where the cell has a space, any white space may stand.
  /// - Complexity: O(*n* · *m*) in the bytes of both at worst; cells are short.
  fileprivate func firstRange(of bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    for start in range where self[start] == bytes[0] {
      if let end = end(of: bytes, from: start, range.upperBound) { return start..<end }
    }
    return nil
  }

  private func end(of bytes: [UInt8], from start: Int, _ limit: Int) -> Int? {
    var at = start
    for byte in bytes {
      guard at < limit else { return nil }
      if byte == 0x20 {
        guard self[at] <= 0x20 else { return nil }
        while at < limit, self[at] <= 0x20 { at += 1 }
      } else {
        guard self[at] == byte else { return nil }
        at += 1
      }
    }
    return at
  }
}

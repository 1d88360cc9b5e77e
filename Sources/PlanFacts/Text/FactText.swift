internal import PlanGrammar
internal import PlanSyntax
internal import PlanText

/// The blocks of a document with all that lists and rules found in them; the readers of facts work on it.
struct FactText {
  let outline: PlanOutline
  private(set) var matcher: Matcher
  /// For each block of the plan the tokens of its text.
  private(set) var tokens: [Range<Int>] = []
  /// For each table of the body the tokens of its cells, row by row; a cell whose words cannot be found has none.
  private(set) var cells: [[[Range<Int>]]] = []
  /// For each block the words above it that lead to it: the sibling that ends in a colon before a run of items, or else
  /// its parent.
  private(set) var leadIns: [Int?] = []
  /// For each block the year of times that leave theirs out: the one that it or a heading above begins with, or the only
  /// one of the plan's title.
  private(set) var years: [Int?] = []
  /// For each block the roles in force: its own, or those of the nearest heading above that states some.
  private(set) var roles: [Roles] = []

  private let cities: Set<String>

  /// - Complexity: O(*n*) in the bytes of the plan.
  init(_ outline: PlanOutline, _ grammar: FactGrammar) {
    self.outline = outline
    cities = grammar.cities
    matcher = Matcher(grammar.rules, roleNames: Role.allCases.map(\.name))
    let blocks = outline.plan.blocks
    tokens.reserveCapacity(blocks.count)
    roles.reserveCapacity(blocks.count)
    leadIns.reserveCapacity(blocks.count)
    var ranges: [Range<Int>] = []
    let yearRule = grammar.rules.number(of: "time.year")
    let titleYear = yearRule.flatMap { Self.titleYear(outline.plan.header.title, &matcher, $0) }
    /// The last sibling that ends in a colon, for each depth.
    var leading: [Int?] = []
    for (index, block) in blocks.enumerated() {
      leading.removeLast(max(0, leading.count - block.depth - 1))
      while leading.count <= block.depth { leading.append(nil) }
      leadIns.append((block.style?.isBullet == true ? leading[block.depth] : nil) ?? block.parent)
      if outline.source.clean[block.textRange].last == UInt8(ascii: ":") {
        leading[block.depth] = index
      } else if block.style?.isBullet != true {
        leading[block.depth] = nil
      }
      let above = block.parent.map { roles[$0] } ?? []
      roles.append(block.roles.isEmpty ? above : block.roles)
      ranges.removeAll(keepingCapacity: true)
      outline.appendRanges(of: block, to: &ranges)
      let place = Matcher.Place(
        roles: UInt32(roles[roles.count - 1].rawValue),
        heading: block.isHeading ? block.textRange : block.label)
      tokens.append(matcher.match(outline.source.clean.span, ranges, place))
      let own = yearRule.flatMap { year(atStartOf: tokens[index], $0) }
      years.append(own ?? block.parent.flatMap { years[$0] } ?? titleYear)
    }
    cells = outline.plan.tables.map { match($0) }
  }

  /// The tokens of the cells of a table, which stand in its text one behind the other.
  private mutating func match(_ table: Table) -> [[Range<Int>]] {
    let clean = outline.source.clean
    var at = table.range.lowerBound
    return (([table.header].compactMap { $0 }) + table.rows).map { row in
      row.map { cell in
        let bytes = Array(cell.utf8)
        guard !bytes.isEmpty, let found = clean.span.firstRange(of: bytes, in: at..<table.range.upperBound) else {
          return 0..<0
        }
        at = found.upperBound
        return matcher.match(clean.span, [found], Matcher.Place())
      }
    }
  }

  /// The year that a block begins with: "Năm 2024: …".
  private func year(atStartOf tokens: Range<Int>, _ rule: UInt16) -> Int? {
    guard let first = tokens.first, let span = matcher.chart.span(of: rule, at: first),
      case .record(_, let parts) = value(of: span)
    else { return nil }
    return parts.first?.number
  }

  /// The only year that a title names.
  private static func titleYear(_ title: String?, _ matcher: inout Matcher, _ rule: UInt16) -> Int? {
    guard let title else { return nil }
    let bytes = Array(title.utf8)
    let tokens = matcher.match(bytes.span, [0..<bytes.count], Matcher.Place())
    defer { matcher.reset() }
    let years = tokens.compactMap { token in
      matcher.chart.span(of: rule, at: token).map { matcher.value(of: $0, bytes.span) }
    }
    guard years.count == 1, case .record(_, let parts)? = years.first else { return nil }
    return parts.first?.number
  }

  var blocks: [Block] { outline.plan.blocks }
  var chart: Chart { matcher.chart }

  /// The spans of some rules in a block, in reading order; of those that begin at one token the longest first.
  func spans(of rules: [UInt16], in block: Int) -> [Int] { spans(of: rules, in: tokens[block]) }

  func spans(of rules: [UInt16], in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    for token in range {
      for span in matcher.chart.spans(at: token)
      where rules.contains(matcher.chart.spans[span].rule)
        && matcher.chart.spans[span].tokens.upperBound <= range.upperBound
      {
        found.append(span)
      }
    }
    return found
  }

  func captures(of span: Int) -> [Capture] { matcher.captures(of: span, outline.source.clean.span) }

  /// Whether the plan is of a city that is a province-level unit, so that "thành phố" means it.
  var isOfCity: Bool {
    guard let province = outline.plan.header.province else { return false }
    return cities.contains(province)
  }

  func value(of span: Int) -> RuleValue { matcher.value(of: span, outline.source.clean.span) }

  func text(of range: Range<Int>) -> String { matcher.text(of: range, outline.source.clean.span) }

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

  /// The mark at a token; 0 for a word or number.
  func scalar(at index: Int) -> UInt32 {
    let token = token(index)
    return token.flags.isDisjoint(with: [.word, .number]) ? UInt32(bitPattern: token.value) : 0
  }

  /// The numbers of the lists and rules whose spans end before a token and begin at most so many tokens before it.
  func spansEnding(at index: Int, within count: Int) -> Set<UInt16> {
    var found: Set<UInt16> = []
    for start in max(0, index - count)..<index {
      for span in chart.spans(at: start) where self.span(span).tokens.upperBound == index {
        found.insert(self.span(span).rule)
      }
    }
    return found
  }

  func span(_ index: Int) -> Chart.Span { matcher.chart.spans[index] }

  func token(_ index: Int) -> Token { matcher.chart.tokens[index] }

  /// The span of a list or rule that begins at a token and stands.
  func span(_ rule: UInt16?, _ token: Int) -> Int? {
    rule.flatMap { matcher.chart.span(of: $0, at: token) }
  }

  /// The name of the rule that found a span.
  func ruleName(of index: Int) -> String { matcher.set.names[Int(span(index).rule)] }

  /// The clean bytes of some tokens.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return Int(token(range.lowerBound).start)..<Int(token(last).end)
  }

  /// The sentence that some tokens of a block stand in.
  func sentence(around tokens: Range<Int>, in block: Int) -> Range<Int> {
    let all = self.tokens[block]
    var start = tokens.lowerBound
    while start > all.lowerBound, !token(start).flags.contains(.sentenceStart) { start -= 1 }
    var end = tokens.upperBound
    while end < all.upperBound, !token(end).flags.contains(.sentenceStart) { end += 1 }
    return start..<end
  }

  /// Where a fact stands, and what read it.
  func origin(_ range: Range<Int>, in block: Int, rule: String) -> Origin {
    Origin(block: block, range: bytes(of: range), quote: text(of: range), rule: rule)
  }
}

extension Span where Element == UInt8 {
  /// Where some bytes stand first in a range.
  /// - Complexity: O(*n* · *m*) in the bytes of both at worst; cells are short.
  fileprivate func firstRange(of bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at + bytes.count <= range.upperBound {
      if self[at] == bytes[0], (1..<bytes.count).allSatisfy({ self[at + $0] == bytes[$0] }) {
        return at..<(at + bytes.count)
      }
      at += 1
    }
    return nil
  }
}

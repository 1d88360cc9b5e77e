internal import PlanGrammar
internal import PlanSyntax

/// Reads what may be granted: forms of award, who grants them, on what occasion.
struct AwardReader {
  private let grammar: FactGrammar
  private let forms: RuleNumbers
  private let grantor, level, occasion, years, verb, office, join, unit, higher: UInt16?

  init(_ grammar: FactGrammar) {
    self.grammar = grammar
    let number = grammar.rules.number(of:)
    forms = RuleNumbers([number("award.form")].compactMap(\.self))
    grantor = number("award.grantor")
    verb = number("award.verb")
    office = number("office")
    join = number("actor.join")
    unit = number("office.unit")
    level = number("award.level")
    higher = number("award.higher")
    occasion = number("award.occasion")
    years = number("time.years")
  }

  /// Somebody who grants.
  private struct Authority {
    let name: String?
    let level: Award.Level?

    var isKnown: Bool { name != nil || level != nil }
  }

  /// - Complexity: O(*n*) in the tokens of the text.
  func awards(of text: FactText) -> [Award] {
    var awards: [Award] = []
    for block in text.blocks.indices where text.blocks[block].part == .section {
      awards += self.awards(in: block, of: text)
    }
    return awards
  }

  private func awards(in block: Int, of text: FactText) -> [Award] {
    let roles = text.roles[block]
    let spans = text.spans(of: forms, in: block)
    guard !spans.isEmpty else { return [] }
    var awards: [Award] = []
    var seen = Seen<Told>()
    var occasions: (found: [Award.Occasion], period: PlanTime?)?
    let granted = grants(of: spans, in: block, of: text)
    for (span, (authorities, isGranted)) in zip(spans, granted) {
      guard case .record(_, let parts) = text.value(of: span), parts.count == 2,
        let kind = parts[0].text.flatMap(Award.Form.init), case .record(_, let ranks) = parts[1]
      else { continue }
      let tokens = text.span(span).tokens
      guard roles.contains(Roles(.awards)) || isGranted else { continue }
      if occasions == nil { occasions = self.occasions(of: block, in: text) }
      var named = tokens
      // "Huân chương Lao động hạng Ba" has its class behind its name; "giải ba" is all name.
      if kind != .prize, !ranks.isEmpty, let form = text.captures(of: span).first(where: { $0.name == "f" }) {
        named = tokens.lowerBound..<form.tokens.upperBound
      }
      let name = text.text(of: wholeQuotation(named, in: block, of: text))
      let granting = authorities.filter { Self.mayGrant(kind, $0.level) }
      for authority in granting.isEmpty ? [Authority(name: nil, level: nil)] : granting {
        for rank in ranks.isEmpty ? [nil] : ranks.map(\.number) {
          // "10 Bằng khen cho tập thể và 20 Bằng khen cho cá nhân": one award.
          let told = Told(form: kind, name: name, rank: rank, authority: authority.name)
          guard seen.isNew(told), authority.isKnown || !isNamed(told, in: awards) else { continue }
          awards.append(
            Award(
              origin: text.origin(tokens, in: block, rule: "award.form"), form: kind, name: name, rank: rank,
              authority: authority.name, authorityLevel: authority.level, occasions: occasions?.found ?? [],
              period: occasions?.period))
        }
      }
    }
    return awards
  }

  /// A name with the quotation mark that closes what it opens, or else without the one that opens it.
  private func wholeQuotation(_ name: Range<Int>, in block: Int, of text: FactText) -> Range<Int> {
    guard let open = name.first(where: { text.token($0).mark == .openQuote }),
      !name.contains(where: { text.token($0).mark == .closeQuote })
    else { return name }
    let near = name.upperBound..<min(text.tokens[block].upperBound, name.upperBound + Self.longestRest)
    if let end = near.first(where: { !text.token($0).flags.contains(.word) }),
      text.token(end).mark == .closeQuote
    {
      return name.lowerBound..<(end + 1)
    }
    return open == name.lowerBound ? (open + 1)..<name.upperBound : name
  }

  /// How many tokens behind the known words of a name its closing quotation mark is looked for.
  private static let longestRest = 5

  /// Whether a body of a level may grant a form of award, and is not one that asks for it.
  ///
  /// Orders and medals the state alone grants (Luật Thi đua, khen thưởng 2022, Điều 77).
  private static func mayGrant(_ form: Award.Form, _ level: Award.Level?) -> Bool {
    form != .order && form != .medal || level == nil || level == .state
  }

  /// Whether one of some awards is the same with somebody who grants it: "10 Bằng khen của Chủ tịch … và 20 Bằng khen".
  private func isNamed(_ told: Told, in awards: [Award]) -> Bool {
    awards.suffix(Seen<Told>.most).contains {
      told == Told(form: $0.form, name: $0.name, rank: $0.rank, authority: nil)
        && ($0.authority != nil || $0.authorityLevel != nil)
    }
  }

  /// What two awards of a block share that are the same.
  private struct Told: Equatable {
    let form: Award.Form
    let name: String
    let rank: Int?
    let authority: String?

    /// The letter case of a name tells nothing.
    static func == (one: Told, other: Told) -> Bool {
      one.form == other.form && one.rank == other.rank && one.authority == other.authority
        && (one.name == other.name || one.name.lowercased() == other.name.lowercased())
    }
  }

  /// For each of some awards of a block who grants it, and whether words say that it is granted.
  ///
  /// What stands behind the last of a list that "và" or commas join is said of all of them.
  private func grants(of spans: [Int], in block: Int, of text: FactText) -> [([Authority], Bool)] {
    var grants: [([Authority], Bool)] = []
    let lists = starts(ofListsOf: spans, in: text)
    for (place, span) in spans.enumerated().reversed() {
      var grant = authorities(of: text.span(span).tokens, inListFrom: lists[place], in: block, of: text)
      // "Cờ thi đua và Bằng khen của Chủ tịch": both are of the same.
      if grant.0.isEmpty, let next = grants.last,
        joins(text.span(span).tokens, text.span(spans[place + 1]).tokens, of: text)
      {
        grant = next
      }
      grants.append(grant)
    }
    return grants.reversed()
  }

  /// For each of some awards where the list begins that it stands in: "Chiến sĩ thi đua, Lao động tiên tiến và Giấy khen".
  private func starts(ofListsOf spans: [Int], in text: FactText) -> [Int] {
    var starts: [Int] = []
    var end = -1
    for span in spans {
      let tokens = text.span(span).tokens
      let isNext = end >= 0 && isJoined(end..<tokens.lowerBound, of: text)
      starts.append(isNext ? starts.last ?? tokens.lowerBound : tokens.lowerBound)
      end = tokens.upperBound
    }
    return starts
  }

  /// Whether only a few words and what joins them stand between two awards: "Cờ thi đua ngành Tư pháp và Bằng khen".
  private func isJoined(_ between: Range<Int>, of text: FactText) -> Bool {
    guard let last = between.last, between.count <= Self.longestGap, text.span(join, last) != nil else {
      return false
    }
    return between.dropLast().allSatisfy {
      text.token($0).mark != nil
        || text.token($0).flags.contains(.word) && text.span(office, $0) == nil && text.span(verb, $0) == nil
    }
  }

  /// How many tokens may stand between two awards of a list.
  private static let longestGap = 5

  /// Who grants an award, and whether words say that it is granted.
  private func authorities(
    of award: Range<Int>, inListFrom list: Int, in block: Int, of text: FactText
  ) -> ([Authority], Bool) {
    let end = text.tokens[block].upperBound
    // "Bằng khen của …", "Bằng khen Ủy ban nhân dân tỉnh"
    if let grantor, award.upperBound < end, let span = text.chart.span(of: grantor, at: award.upperBound) {
      return (named(in: span, of: text), isGranted(award, in: block, of: text))
    }
    if award.upperBound < end, let span = text.span(office, award.upperBound) {
      return (
        [authority(span, text.span(span).tokens, of: text)], isGranted(award, in: block, of: text)
      )
    }
    // "Giám đốc Sở tặng Giấy khen", in the same sentence.
    if let found = granting(before: award.lowerBound, in: block, of: text)
      ?? granting(before: list, in: block, of: text)
    {
      return (found, true)
    }
    if let level, award.upperBound < end, let span = text.chart.span(of: level, at: award.upperBound) {
      return (
        [Authority(name: nil, level: self.level(text.value(of: span).text, of: text))],
        isGranted(award, in: block, of: text)
      )
    }
    // "Chính phủ: Cờ thi đua; Thủ tướng Chính phủ: Bằng khen, danh hiệu …"
    if let found = segmentStart(before: award.lowerBound, in: block, of: text)
      .flatMap({ labelled($0, in: block, of: text) })
      ?? text.tokens[block].first.flatMap({ labelled($0, in: block, of: text) })
    {
      return ([found], isGranted(award, in: block, of: text))
    }
    // "Bộ trưởng … xét tặng:" above a run of items.
    if let parent = text.leadIns[block],
      let found = granting(before: text.tokens[parent].upperBound, in: parent, of: text)
    {
      return (found, true)
    }
    // The name alone above a run of items.
    if let found = text.leadIns[block].flatMap({ titled($0, of: text) }) {
      return ([found], isGranted(award, in: block, of: text))
    }
    return ([], isGranted(award, in: block, of: text))
  }

  /// Where the part of a block begins that a place stands in, behind a semicolon; nil where that is far off.
  private func segmentStart(before place: Int, in block: Int, of text: FactText) -> Int? {
    (max(text.tokens[block].lowerBound, place - Self.longestSegment)..<place).last {
      text.scalar(at: $0) == 0x3B
    }
    .map { $0 + 1 }
  }

  /// How many tokens before an award the name of who grants it is looked for.
  private static let longestSegment = 40

  /// The body at a token that a colon follows in its block.
  private func labelled(_ first: Int, in block: Int, of text: FactText) -> Authority? {
    guard let span = text.span(office, first) else { return nil }
    let end = text.span(span).tokens.upperBound
    guard end < text.tokens[block].upperBound, text.scalar(at: end) == 0x3A else { return nil }
    return authority(span, text.span(span).tokens, of: text)
  }

  /// The body that is all the words of a block.
  private func titled(_ block: Int, of text: FactText) -> Authority? {
    let tokens = text.tokens[block]
    guard let first = tokens.first, let span = text.span(office, first),
      text.withoutMarks(text.span(span).tokens.upperBound..<tokens.upperBound).isEmpty
    else { return nil }
    return authority(span, text.span(span).tokens, of: text)
  }

  /// Whether the verb of granting stands before an award in its sentence.
  private func isGranted(_ award: Range<Int>, in block: Int, of text: FactText) -> Bool {
    last(verb, before: award.lowerBound, within: 24, from: text.tokens[block].lowerBound, of: text) != nil
  }

  /// Whether two awards are joined by a word or a comma.
  private func joins(_ award: Range<Int>, _ next: Range<Int>, of text: FactText) -> Bool {
    guard next.lowerBound == award.upperBound + 1 else { return false }
    return text.token(award.upperBound).flags.contains(.word) || text.span(join, award.upperBound) != nil
  }

  /// Who grants before a place in a sentence: the bodies right before the last verb of granting.
  private func granting(before end: Int, in block: Int, of text: FactText) -> [Authority]? {
    let start = text.tokens[block].lowerBound
    guard let verb = last(verb, before: end, within: 12, from: start, of: text),
      let body = last(office, before: text.span(verb).tokens.lowerBound, within: 24, from: start, of: text)
    else { return nil }
    // "Ủy ban nhân dân tỉnh trình cấp có thẩm quyền tặng": somebody else, who is not named.
    if last(
      higher, before: text.span(verb).tokens.lowerBound, within: 12, from: text.span(body).tokens.upperBound,
      of: text) != nil
    {
      return []
    }
    var bodies = [body]
    // "Bộ trưởng, Chủ tịch UBND tỉnh tặng": back through the list that it ends.
    var first = text.span(body).tokens.lowerBound
    while first - 1 > start, text.span(join, first - 1) != nil,
      let before = last(office, before: first - 1, within: 16, from: start, of: text),
      text.span(before).tokens.upperBound == first - 1
    {
      bodies.insert(before, at: 0)
      first = text.span(before).tokens.lowerBound
    }
    return bodies.map { authority($0, text.span($0).tokens, of: text) }
  }

  /// The last span of a list or rule that ends before a token, in its sentence.
  private func last(_ rule: UInt16?, before end: Int, within count: Int, from start: Int, of text: FactText)
    -> Int?
  {
    var at = end - 1
    while at >= start, end - at <= count {
      if let span = text.span(rule, at), text.span(span).tokens.upperBound <= end { return span }
      if text.token(at).flags.contains(.sentenceStart) { return nil }
      at -= 1
    }
    return nil
  }

  /// The bodies that a match of grantors names.
  ///
  /// "Chủ tịch Ủy ban nhân dân cấp huyện, cấp xã" are two, the second of the same kind.
  private func named(in span: Int, of text: FactText) -> [Authority] {
    var authorities: [Authority] = []
    for capture in text.captures(of: span) {
      if capture.name == "u" {
        guard let first = authorities.last?.name, let value = capture.span.map(text.value(of:)) else {
          continue
        }
        let kind = first.split(separator: " ").dropLast(2).joined(separator: " ")
        authorities.append(
          Authority(
            name: "\(kind) \(text.text(of: capture.tokens))", level: level(value.text, of: text)))
      } else if capture.name == "o" {
        authorities.append(authority(capture.span, capture.tokens, of: text))
      }
    }
    return authorities
  }

  private func authority(_ span: Int?, _ tokens: Range<Int>, of text: FactText) -> Authority {
    let value = span.map(text.value(of:))
    var key = value?.text
    if case .record(_, let parts)? = value { key = parts.first?.text }
    // A union stands at the level of the unit that it is of.
    if key == "union" { key = unitOf(tokens, of: text) ?? Award.Level.department.rawValue }
    return Authority(name: grammar.writtenOut(text.text(of: tokens)), level: level(key, of: text))
  }

  /// The unit that the name of a body ends with: "Liên đoàn Lao động tỉnh".
  private func unitOf(_ tokens: Range<Int>, of text: FactText) -> String? {
    guard let unit else { return nil }
    for at in tokens.reversed() {
      if let span = text.chart.span(of: unit, at: at, orClosed: true) { return text.value(of: span).text }
    }
    return nil
  }

  /// The level of a body by its key; a city is a province where the plan is of one, else a district, and so are its
  /// agencies a department or of the district.
  private func level(_ key: String?, of text: FactText) -> Award.Level? {
    switch key {
    case "city"?: text.isOfCity ? .province : .district
    case "city-department"?: text.isOfCity ? .department : .district
    default: key.flatMap(Award.Level.init)
    }
  }

  /// The occasions that a block names, or else the nearest of what stands above it; and the stretch of time with them.
  private func occasions(of block: Int, in text: FactText) -> ([Award.Occasion], PlanTime?) {
    guard let occasion, let years else { return ([], nil) }
    var at: Int? = block
    // Lead-ins may lead to lead-ins; what stands far above says nothing here.
    var steps = 0
    while let index = at, steps < 40 {
      steps += 1
      var found: [Award.Occasion] = []
      /// Where the words of the last one end: "tổng kết đợt thi đua" is one.
      var passed = 0
      for span in text.phrases(of: [occasion], in: text.tokens[index])
      where text.span(span).tokens.lowerBound >= passed {
        if let value = text.value(of: span).text.flatMap(Award.Occasion.init) { found.append(value) }
        passed = text.span(span).tokens.upperBound
      }
      if !found.isEmpty {
        let period = text.spans(of: [years], in: index).first.flatMap {
          TimeValue(text.value(of: $0), text: text.text(of: text.span($0).tokens))?.times.first
        }
        return (Award.Occasion.allCases.filter(found.contains), period)
      }
      at = text.leadIns[index]
    }
    return ([], nil)
  }
}

internal import PlanGrammar
internal import PlanSyntax

/// Reads what may be granted: forms of award, who grants them, on what occasion.
struct AwardReader {
  private let grammar: FactGrammar
  private let form, grantor, grants, level, occasion, years: UInt16?

  init(_ grammar: FactGrammar) {
    self.grammar = grammar
    let number = grammar.rules.number(of:)
    form = number("award.form")
    grantor = number("award.grantor")
    grants = number("award.grants")
    level = number("award.level")
    occasion = number("award.occasion")
    years = number("time.years")
  }

  /// Somebody who grants.
  private struct Authority: Equatable {
    let name: String?
    let level: Award.Level?
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
    let isOfAwards = !roles.isDisjoint(with: [Roles(.awards), Roles(.awardStandards), Roles(.awardProcedure)])
    guard let form else { return [] }
    let spans = text.spans(of: [form], in: block)
    guard !spans.isEmpty else { return [] }
    var awards: [Award] = []
    var occasions: (found: [Award.Occasion], period: PlanTime?)?
    for (place, span) in spans.enumerated() {
      guard case .record(_, let parts) = text.value(of: span), parts.count == 2,
        let kind = parts[0].text.flatMap(Award.Form.init), case .record(_, let ranks) = parts[1]
      else { continue }
      let tokens = text.span(span).tokens
      var (authorities, isGranted) = authorities(of: tokens, in: block, of: text)
      // "Cờ thi đua và Bằng khen của Chủ tịch": both are of the same.
      if authorities.isEmpty, place + 1 < spans.count, joins(tokens, text.span(spans[place + 1]).tokens, of: text) {
        (authorities, isGranted) = self.authorities(of: text.span(spans[place + 1]).tokens, in: block, of: text)
      }
      guard isOfAwards && roles.contains(Roles(.awards)) || isGranted else { continue }
      if occasions == nil { occasions = self.occasions(of: block, in: text) }
      let name = text.text(of: tokens)
      for authority in authorities.isEmpty ? [Authority(name: nil, level: nil)] : authorities {
        for rank in ranks.isEmpty ? [nil] : ranks.map(\.number) {
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

  /// Who grants an award, and whether words say that it is granted.
  private func authorities(of award: Range<Int>, in block: Int, of text: FactText) -> ([Authority], Bool) {
    let end = text.tokens[block].upperBound
    // "Bằng khen của …"
    if let grantor, award.upperBound < end, let span = text.chart.span(of: grantor, at: award.upperBound) {
      return (named(in: span, of: text), isGranted(award, in: block, of: text))
    }
    // "Giám đốc Sở tặng Giấy khen", in the same sentence.
    if let span = lastGrant(before: award.lowerBound, in: block, of: text) {
      return (named(in: span, of: text), true)
    }
    if let level, award.upperBound < end, let span = text.chart.span(of: level, at: award.upperBound) {
      return (
        [Authority(name: nil, level: self.level(text.value(of: span).text, of: text))],
        isGranted(award, in: block, of: text)
      )
    }
    // "Bộ trưởng … xét tặng:" above a run of items.
    if let parent = text.leadIns[block], !text.tokens[parent].isEmpty,
      let span = lastGrant(before: text.tokens[parent].upperBound, in: parent, of: text)
    {
      return (named(in: span, of: text), true)
    }
    return ([], isGranted(award, in: block, of: text))
  }

  /// Whether the verb of granting stands before an award in its sentence.
  private func isGranted(_ award: Range<Int>, in block: Int, of text: FactText) -> Bool {
    guard let verb = grammar.rules.number(of: "award.verb") else { return false }
    var at = award.lowerBound - 1
    while at >= text.tokens[block].lowerBound, award.lowerBound - at < 24 {
      if text.chart.span(of: verb, at: at) != nil { return true }
      if text.token(at).flags.contains(.sentenceStart) { return false }
      at -= 1
    }
    return false
  }

  /// Whether two awards are joined by a word.
  private func joins(_ award: Range<Int>, _ next: Range<Int>, of text: FactText) -> Bool {
    next.lowerBound == award.upperBound + 1 && text.token(award.upperBound).flags.contains(.word)
  }

  /// The last grant before an award in its sentence, from the first of those who grant.
  private func lastGrant(before end: Int, in block: Int, of text: FactText) -> Int? {
    var found: Int?
    var at = end - 1
    let start = text.tokens[block].lowerBound
    while at >= start, end - at < 48 {
      if let span = text.span(grants, at), text.span(span).tokens.upperBound <= end {
        // "đề nghị Giám đốc Sở trình Chủ tịch … tặng": only who stands in one list with the last grants.
        if let last = found, text.captures(of: span).count <= text.captures(of: last).count { break }
        found = span
      }
      if text.token(at).flags.contains(.sentenceStart) { break }
      at -= 1
    }
    return found
  }

  /// The bodies that a match of grantors names.
  private func named(in span: Int, of text: FactText) -> [Authority] {
    text.captures(of: span).filter { $0.name == "o" }.map { capture in
      let value = capture.span.map(text.value(of:))
      var key = value?.text
      if case .record(_, let parts)? = value { key = parts.first?.text }
      return Authority(name: grammar.writtenOut(text.text(of: capture.tokens)), level: level(key, of: text))
    }
  }

  /// The level of a body by its key; a city is a province where the plan is of one, else a district.
  private func level(_ key: String?, of text: FactText) -> Award.Level? {
    guard let key else { return nil }
    guard key == "city" else { return Award.Level(rawValue: key) }
    return text.isOfCity ? .province : .district
  }

  /// The occasions that a block names, or else the nearest of what stands above it; and the stretch of time with them.
  private func occasions(of block: Int, in text: FactText) -> ([Award.Occasion], PlanTime?) {
    guard let occasion, let years else { return ([], nil) }
    var at: Int? = block
    while let index = at {
      var found: [Award.Occasion] = []
      for span in text.spans(of: [occasion], in: index) {
        if let value = text.value(of: span).text.flatMap(Award.Occasion.init), !found.contains(value) {
          found.append(value)
        }
      }
      if !found.isEmpty {
        let period = text.spans(of: [years], in: index).first.flatMap {
          TimeValue(text.value(of: $0), text: text.text(of: text.span($0).tokens))?.times.first
        }
        return (found.sorted { text.order($0) < text.order($1) }, period)
      }
      at = text.leadIns[index]
    }
    return ([], nil)
  }
}

extension FactText {
  fileprivate func order(_ occasion: Award.Occasion) -> Int {
    Award.Occasion.allCases.firstIndex(of: occasion) ?? 0
  }
}

internal import PlanGrammar
internal import PlanSyntax

/// Reads the quantities that are to be reached.
struct TargetReader {
  private let quantities: RuleNumbers
  private let striving, making, change, baseline, bounded, joining, every, condition, consequence,
    place, onward, word, grade, point: UInt16?
  private let grammar: FactGrammar

  init(_ grammar: FactGrammar) {
    self.grammar = grammar
    let number = grammar.rules.number(of:)
    quantities = RuleNumbers(
      [
        "target.percent", "target.fraction", "target.share", "target.money", "target.count", "target.measure",
        "target.rank",
        "target.rank-among",
      ].compactMap(number))
    striving = number("target.striving")
    change = number("target.increase")
    baseline = number("target.baseline")
    bounded = number("time.bounded")
    joining = number("quantity.joining")
    making = number("target.making")
    every = number("time.every")
    condition = number("target.condition")
    consequence = number("target.consequence")
    place = number("target.place")
    onward = number("target.onward")
    word = number("quantity.word")
    grade = number("quantity.grade")
    point = number("target.point")
  }

  /// - Complexity: O(*n*) in the tokens of the text.
  func targets(of text: FactText) -> [Target] {
    var targets: [Target] = []
    for block in text.blocks.indices where text.blocks[block].part == .section {
      var before: Bound?
      var quotation = Enclosure(.quotationMarks, in: text.tokens[block])
      for span in text.spans(of: quantities, in: block) {
        // Part of the name of a programme.
        if quotation.isOpen(before: text.span(span).tokens.lowerBound, in: text) { continue }
        guard let target = target(of: span, in: block, before, of: text) else { continue }
        before = Bound(
          comparator: target.comparator, end: text.span(span).tokens.upperBound,
          isCount: isCount(span, of: text))
        targets.append(target)
      }
    }
    return targets
  }

  /// What bound the quantity before another, and where that ends.
  private struct Bound {
    let comparator: Target.Comparator
    let end: Int
    let isCount: Bool
  }

  private func isCount(_ span: Int, of text: FactText) -> Bool {
    if case .record("count", _) = text.value(of: span) { true } else { false }
  }

  private func target(of span: Int, in block: Int, _ before: Bound?, of text: FactText) -> Target? {
    guard case .record(let name, let parts) = text.value(of: span) else { return nil }
    let tokens = text.span(span).tokens
    // "tối thiểu 20% số quy định và 20% chi phí": one bound for both.
    let joined = before.flatMap { before in
      let areCounts = before.isCount && name == "count"
      return isJoined(before.end..<tokens.lowerBound, areCounts: areCounts, of: text)
        ? before.comparator : nil
    }
    let isBound = joined.map { $0 != .equal } ?? false
    guard isDemanded(name, parts, tokens, isBound: isBound, in: block, of: text) else { return nil }
    func decimal(_ index: Int) -> Decimal? { Decimal(parts[index]) }
    let isFrom = parts.first?.text == "from"
    var comparator = Target.Comparator(key: parts.first?.text) ?? .equal
    var unit: String
    var value: Decimal?
    var upper: Decimal?
    var scale = 1
    switch name {
    case "quantity":
      (value, upper) = (decimal(1), decimal(2))
      let isYearly = parts[4].isThere || rate(tokens, in: block, of: text) == Self.year
      unit = parts[3].text ?? (isYearly ? "%/year" : "%")
      comparator = Target.Comparator(key: parts[5].text) ?? comparator
    case "money":
      (value, upper) = (decimal(1), decimal(2))
      scale = parts[3].number ?? 1
      unit = parts[4].text ?? ""
      comparator = Target.Comparator(key: parts[5].text) ?? comparator
    case "count":
      (value, upper) = (decimal(1), decimal(2))
      scale = parts[3].number ?? 1
      unit = parts[4].text ?? ""
      comparator = Target.Comparator(key: parts[6].text) ?? comparator
    case "fraction":
      value = decimal(1)
      unit = "%"
    case "share":
      guard case .record(_, let share) = parts[1], share.count == 3, let some = share[0].number,
        let all = share[1].number, some <= all
      else { return nil }
      value = Decimal(some)
      unit = share[2].text ?? ""
    case "rank":
      value = parts[0].number.map { Decimal($0) }
      // A place of its own, and not a group or better.
      comparator = parts[1].isThere && !parts[2].isThere ? .equal : .atMost
      unit = "rank"
    default: return nil
    }
    guard let value else { return nil }
    // "từ 60% lên 80%": where it starts.
    if isFrom, upper == nil, text.span(onward, tokens.upperBound) != nil { return nil }
    // "từ 5% đến 10%" has both ends, "từ 200 triệu đồng" one; "từ 10% đơn vị trở lên" goes around the noun.
    if isFrom, parts.last?.isThere != true {
      comparator = upper == nil ? orMore(within: 12, behind: tokens, in: block, of: text) ?? .atLeast : .equal
    } else if name == "count" || name == "quantity", comparator == .equal, upper == nil {
      // "150 đảng viên mới trở lên", "80% chi hội trở lên"
      comparator = orMore(within: name == "count" ? 5 : 6, behind: tokens, in: block, of: text) ?? .equal
    }
    if comparator == .equal, let joined { comparator = joined }
    let sentence = text.sentence(around: tokens, in: block)
    return Target(
      origin: text.origin(tokens, in: block, rule: text.ruleName(of: span)),
      indicator: text.words(around: tokens, in: sentence), comparator: comparator,
      value: value.scaled(scale), upper: upper?.scaled(scale), unit: unit,
      change: changes(before: tokens.lowerBound, in: sentence, of: text),
      baseline: baseline.flatMap { rule in
        text.spans(of: [rule], in: tokens.upperBound..<sentence.upperBound).first.flatMap {
          text.value(of: $0).number
        }
      }, due: due(in: sentence, of: text))
  }

  /// Whether a quantity is demanded rather than told: by the role of its block, and by a verb of striving.
  private func isDemanded(
    _ name: String, _ parts: [RuleValue], _ tokens: Range<Int>, isBound: Bool, in block: Int,
    of text: FactText
  ) -> Bool {
    let roles = text.roles[block]
    if !roles.isDisjoint(with: [Roles(.situation), Roles(.awards), Roles(.awardProcedure), Roles(.budget)]) {
      return false
    }
    // "tại 05 xã điểm" says where.
    if name == "count", parts.first?.isThere != true,
      text.endsSpan(at: tokens.lowerBound, within: 3, of: place)
    {
      return false
    }
    // "mỗi tháng cho một lớp", "20 phút một lượt"
    if name == "count", parts.first?.isThere != true, isBareOne(tokens, of: text) { return false }
    if roles.contains(Roles(.indicators)) { return true }
    if name == "rank" { return true }
    // "100% đơn vị phải …" is said of all.
    if !isWhole(name, parts), isCondition(tokens, in: block, of: text) { return false }
    if name == "quantity" || name == "fraction" || name == "share" { return true }
    let count = Decimal(parts[1])?.digits ?? 0
    // "giá trị sản phẩm trên 01 ha" is a rate.
    if name == "count", parts.first?.text == "above", count == 1, !parts[3].isThere { return false }
    // A count is demanded where words say how it is to be met.
    if isBound || parts.first?.isThere == true || parts.last?.isThere == true { return true }
    let isLaidDown = [.content, .criteria, .solutions, .purpose, .requirements].contains { (role: Role) in
      roles.contains(Roles(role))
    }
    // Points that a scale gives are no demand.
    if count >= 10, isLaidDown, !text.endsSpan(at: tokens.upperBound, within: 1, of: point) { return true }
    if roles.contains(Roles(.audience)) { return false }
    let sentence = text.sentence(around: tokens, in: block)
    // What is shared out among bodies says with such verbs how much as well.
    let isMade = isLaidDown || count >= 10 && roles.contains(Roles(.organization))
    let verbs = [striving, isMade ? making : nil].compactMap { $0 }
    return text.phrases(of: RuleNumbers(verbs), in: sentence.lowerBound..<tokens.lowerBound).contains {
      tokens.lowerBound - text.span($0).tokens.upperBound < 6
    }
  }

  private func isWhole(_ name: String, _ parts: [RuleValue]) -> Bool {
    name == "quantity" && !parts[0].isThere && Decimal(parts[1]) == Decimal(100 as Int, decimals: 0)
  }

  /// Whether "một" stands where no verb asks for it.
  private func isBareOne(_ tokens: Range<Int>, of text: FactText) -> Bool {
    guard text.token(tokens.lowerBound).flags.contains(.word), let span = text.span(word, tokens.lowerBound),
      text.value(of: span).number == 1
    else {
      return false
    }
    return ![striving, making].contains { text.endsSpan(at: tokens.lowerBound, within: 3, of: $0) }
  }

  /// A year by ISO 8601.
  private static let year = "P1Y"

  /// The period by ISO 8601 of "mỗi năm" right before what a percentage rises or falls by, or behind it in the same clause.
  private func rate(_ tokens: Range<Int>, in block: Int, of text: FactText) -> String? {
    let token = tokens.lowerBound
    guard text.endsSpan(at: token, within: 2, of: change) else { return nil }
    let end = min(text.tokens[block].upperBound, tokens.upperBound + FactText.longestRate)
    func period(at place: Int) -> String? {
      guard let span = text.span(every, place), case .record(_, let parts) = text.value(of: span) else {
        return nil
      }
      return parts.first?.text
    }
    for at in tokens.upperBound..<end {
      if let period = period(at: at) { return period }
      if text.token(at).flags.contains(.clauseStart) { break }
    }
    for place in max(0, token - 6)..<token {
      guard let span = text.span(every, place) else { continue }
      if (1...2).contains(token - text.span(span).tokens.upperBound) { return period(at: place) }
    }
    return nil
  }

  /// Whether a quantity only says of whom something is demanded: "lô có trên 2% trang lỗi phải làm lại", "khi có từ 03 ca".
  private func isCondition(_ tokens: Range<Int>, in block: Int, of text: FactText) -> Bool {
    var at = tokens.lowerBound
    let start = text.tokens[block].lowerBound
    while at > start, tokens.lowerBound - at < Self.longestClause,
      !text.token(at).flags.contains(.clauseStart)
    { at -= 1 }
    if (at..<tokens.lowerBound).contains(where: { text.span(condition, $0) != nil }) { return true }
    at = tokens.upperBound
    let end = min(text.tokens[block].upperBound, at + Self.longestClause)
    while at < end, !text.token(at).flags.contains(.clauseStart) {
      if text.span(consequence, at) != nil { return true }
      at += 1
    }
    return false
  }

  private static let longestClause = 24

  /// Whether only words stand between two quantities, and the last of them joins; between counts close by a comma does:
  /// "ít nhất 01 hộ nghèo, 01 học sinh".
  private func isJoined(_ between: Range<Int>, areCounts: Bool, of text: FactText) -> Bool {
    guard let last = between.last, between.count <= 14 else { return false }
    if areCounts, between.count <= 4, text.scalar(at: last) == 0x2C {
      return between.dropLast().allSatisfy { text.token($0).flags.contains(.word) }
    }
    guard text.span(joining, last) != nil else { return false }
    return between.allSatisfy { !text.token($0).flags.isDisjoint(with: [.word, .number]) }
  }

  private func orMore(within count: Int, behind tokens: Range<Int>, in block: Int, of text: FactText)
    -> Target.Comparator?
  {
    guard let rule = grammar.rules.number(of: "quantity.or-more") else { return nil }
    let near = tokens.upperBound..<min(text.tokens[block].upperBound, tokens.upperBound + count)
    guard let span = text.phrases(of: [rule], in: near).first,
      !near.prefix(while: { $0 < text.span(span).tokens.lowerBound }).contains(where: {
        !text.token($0).flags.isDisjoint(with: [.clauseStart, .number]) || text.span(grade, $0) != nil
      })
    else { return nil }
    return Target.Comparator(key: text.value(of: span).text)
  }

  private func changes(before token: Int, in sentence: Range<Int>, of text: FactText) -> Target.Change? {
    guard let change else { return nil }
    let near = max(sentence.lowerBound, token - 10)..<token
    return text.phrases(of: [change], in: near).last.flatMap {
      text.value(of: $0).text.flatMap(Target.Change.init)
    }
  }

  /// The time by which: that of the sentence.
  private func due(in sentence: Range<Int>, of text: FactText) -> PlanTime? {
    guard let bounded, let span = text.spans(of: [bounded], in: sentence).first else { return nil }
    return TimeValue(text.value(of: span), text: text.text(of: text.span(span).tokens))?.times.first
  }
}

extension Target.Comparator {
  /// The comparator of a key in `targets.grammar`.
  fileprivate init?(key: String?) {
    switch key {
    case "at-least", "from": self = .atLeast
    case "above": self = .above
    case "at-most": self = .atMost
    case "below": self = .below
    case "about": self = .about
    default: return nil
    }
  }
}

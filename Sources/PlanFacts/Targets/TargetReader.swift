internal import PlanGrammar
internal import PlanSyntax

/// Reads the quantities that are to be reached.
struct TargetReader {
  private let quantities: [UInt16]
  private let striving, change, baseline, bounded, joining: UInt16?
  private let grammar: FactGrammar

  init(_ grammar: FactGrammar) {
    self.grammar = grammar
    let number = grammar.rules.number(of:)
    quantities = ["target.percent", "target.money", "target.count", "target.measure", "target.rank"]
      .compactMap(number)
    striving = number("target.striving")
    change = number("target.increase")
    baseline = number("target.baseline")
    bounded = number("time.bounded")
    joining = number("quantity.joining")
  }

  /// - Complexity: O(*n*) in the tokens of the text.
  func targets(of text: FactText) -> [Target] {
    var targets: [Target] = []
    for block in text.blocks.indices where text.blocks[block].part == .section {
      /// What bound the quantity before, and where that ends.
      var before: (comparator: Target.Comparator, end: Int)?
      for span in text.spans(of: quantities, in: block) {
        guard let target = target(of: span, in: block, before, of: text) else { continue }
        before = (target.comparator, text.span(span).tokens.upperBound)
        targets.append(target)
      }
    }
    return targets
  }

  private func target(
    of span: Int, in block: Int, _ before: (comparator: Target.Comparator, end: Int)?, of text: FactText
  ) -> Target? {
    guard case .record(let name, let parts) = text.value(of: span) else { return nil }
    let tokens = text.span(span).tokens
    guard isDemanded(name, parts, tokens, in: block, of: text) else { return nil }
    func decimal(_ index: Int) -> Decimal? {
      if let number = parts[index].number { return Decimal(number) }
      return parts[index].text.flatMap { Decimal(written: $0) }
    }
    var comparator = Target.Comparator(key: parts.first?.text) ?? .equal
    var unit: String
    var value: Decimal?
    var upper: Decimal?
    var scale = 1
    switch name {
    case "quantity":
      (value, upper) = (decimal(1), decimal(2))
      unit = parts[4].isThere ? "%/year" : "%"
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
    case "rank":
      value = parts[0].number.map { Decimal($0) }
      comparator = .atMost
      unit = "rank"
    default: return nil
    }
    guard let value else { return nil }
    // "từ 10% đơn vị trở lên": the words stand around the noun.
    if comparator == .equal, let more = orMore(behind: tokens, in: block, of: text) { comparator = more }
    // "tối thiểu 20% số quy định và 20% chi phí": one bound for both.
    if comparator == .equal, let before, isJoined(before.end..<tokens.lowerBound, of: text) {
      comparator = before.comparator
    }
    let sentence = text.sentence(around: tokens, in: block)
    return Target(
      origin: text.origin(tokens, in: block, rule: text.ruleName(of: span)),
      indicator: indicator(around: tokens, in: sentence, of: text), comparator: comparator,
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
    _ name: String, _ parts: [RuleValue], _ tokens: Range<Int>, in block: Int, of text: FactText
  ) -> Bool {
    let roles = text.roles[block]
    if !roles.isDisjoint(with: [Roles(.situation), Roles(.awards), Roles(.awardProcedure), Roles(.budget)]) {
      return false
    }
    if roles.contains(Roles(.indicators)) { return true }
    if name == "quantity" || name == "rank" { return true }
    // A count is demanded where words say how it is to be met.
    if parts.first?.isThere == true || parts.last?.isThere == true { return true }
    let demanding: [Role] = [.content, .criteria, .solutions, .purpose, .requirements]
    let count = parts[1].number ?? parts[1].text.flatMap { Decimal(written: $0) }?.digits ?? 0
    if count >= 10, demanding.contains(where: { roles.contains(Roles($0)) }) { return true }
    let sentence = text.sentence(around: tokens, in: block)
    guard let striving else { return false }
    return text.spans(of: [striving], in: sentence.lowerBound..<tokens.lowerBound).contains {
      tokens.lowerBound - text.span($0).tokens.upperBound < 6
    }
  }

  /// Whether only words stand between two quantities, and the last of them joins.
  private func isJoined(_ between: Range<Int>, of text: FactText) -> Bool {
    guard let last = between.last, between.count <= 14, text.span(joining, last) != nil else { return false }
    return between.allSatisfy { !text.token($0).flags.isDisjoint(with: [.word, .number]) }
  }

  private func orMore(behind tokens: Range<Int>, in block: Int, of text: FactText) -> Target.Comparator? {
    guard let rule = grammar.rules.number(of: "quantity.or-more") else { return nil }
    let near = tokens.upperBound..<min(text.tokens[block].upperBound, tokens.upperBound + 12)
    guard let span = text.spans(of: [rule], in: near).first,
      !near.prefix(while: { $0 < text.span(span).tokens.lowerBound }).contains(where: {
        !text.token($0).flags.isDisjoint(with: [.clauseStart, .number])
      })
    else { return nil }
    return Target.Comparator(key: text.value(of: span).text)
  }

  private func indicator(around tokens: Range<Int>, in sentence: Range<Int>, of text: FactText) -> String {
    let before = text.text(of: sentence.lowerBound..<tokens.lowerBound)
    let behind = text.text(of: tokens.upperBound..<sentence.upperBound)
    return [before, behind].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func changes(before token: Int, in sentence: Range<Int>, of text: FactText) -> Target.Change? {
    guard let change else { return nil }
    let near = max(sentence.lowerBound, token - 10)..<token
    return text.spans(of: [change], in: near).last.flatMap {
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
    case "at-least": self = .atLeast
    case "above": self = .above
    case "at-most": self = .atMost
    case "below": self = .below
    case "about": self = .about
    default: return nil
    }
  }
}

internal import PlanFacts
internal import PlanSyntax
internal import PlanText

extension FactDifferences {
  /// How two quantities differ: in the number and what it means, in what they are measured against, in their time.
  mutating func targets(_ left: Target, _ a: ComparedPlan, _ right: Target, _ b: ComparedPlan)
    -> FactDifference
  {
    var found = FactDifference()
    let unit = fields.relation(left.unit, of: a, right.unit, of: b)
    let isOneNumber = left.value == right.value && left.upper == right.upper
    let isOneUnit = unit != .changed && left.unit.isPerYear == right.unit.isPerYear
    if !isOneNumber || !isOneUnit || left.comparator != right.comparator || left.change != right.change {
      // Which way a number goes that means something else says nothing.
      let order = isOneUnit && left.change == right.change ? Self.order(left, right) : 0
      found.add(
        Change(
          .target, a: Self.words(left, a, unlike: right), b: Self.words(right, b, unlike: left),
          direction: order < 0 ? .raised : order > 0 ? .lowered : nil))
    }
    found.reword(unit == .reworded)
    if left.baseline != right.baseline {
      found.add(
        Change(
          .target, a: left.baseline.map { ChangedWords(text: String($0), range: left.origin.range) },
          b: right.baseline.map { ChangedWords(text: String($0), range: right.origin.range) }))
    }
    for change in TimeChange.changes(left.due, right.due, left.origin, right.origin) { found.add(change) }
    // How its matter is put in other words makes no difference to a quantity.
    if fields.relation(left.indicator, of: a, right.indicator, of: b) == .changed {
      found.add(
        Change(
          .other, a: ChangedWords(text: left.indicator, range: left.origin.range),
          b: ChangedWords(text: right.indicator, range: right.origin.range)))
    }
    return found
  }

  private static func order(_ a: Target, _ b: Target) -> Int {
    let order = a.value.order(to: b.value)
    return order != 0 ? order : (a.upper ?? a.value).order(to: b.upper ?? b.value)
  }

  /// The words of a quantity; where they are those of the other one, with those before them in their clause.
  private static func words(_ target: Target, _ plan: ComparedPlan, unlike other: Target) -> ChangedWords {
    let own = ChangedWords(target.origin)
    guard target.origin.quote == other.origin.quote, let block = plan.block(of: target.origin) else {
      return own
    }
    let words = plan.blocks[block].words
    let quantity = plan.word(at: target.origin.range.lowerBound, in: words)
    let at = plan.clauseStart(before: quantity, in: words, most: mostBefore)
    guard at < quantity else { return own }
    let range = Int(plan.words[at].start)..<target.origin.range.upperBound
    return ChangedWords(text: CleanWords.text(of: plan.plan.outline.source.clean, range), range: range)
  }

  /// How many words before a quantity are told.
  private static let mostBefore = 12
}

extension String {
  /// Whether a unit is one of each year.
  fileprivate var isPerYear: Bool { hasSuffix("/year") }
}

extension Decimal {
  /// Below 0 where it is less than another, above 0 where it is more.
  func order(to other: Decimal) -> Int {
    let most = max(decimals, other.decimals)
    func scaled(_ number: Decimal) -> Double {
      var value = Double(number.digits)
      for _ in number.decimals..<most { value *= 10 }
      return value
    }
    let (left, right) = (scaled(self), scaled(other))
    return left < right ? -1 : left > right ? 1 : 0
  }
}

extension ChangedWords {
  /// The words that a fact was read from.
  init(_ origin: Origin) { self.init(text: origin.quote, range: origin.range) }
}

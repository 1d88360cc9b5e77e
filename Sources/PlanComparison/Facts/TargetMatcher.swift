internal import PlanFacts

/// Pairs quantities: of one unit, inside blocks that belong together, or where what they count reads the same.
struct TargetMatcher {
  let a: ComparedPlan
  let b: ComparedPlan

  /// The least likeness of what is counted, of 1000, within paired blocks and elsewhere.
  private static let leastWithin: Int32 = 200
  private static let leastElsewhere: Int32 = 600

  func pairs(_ partners: BlockPartners) -> [FactPair] {
    let wordsA = a.plan.targets.map { KeySet($0.indicator) }
    let wordsB = b.plan.targets.map { KeySet($0.indicator) }
    let unitsA = a.plan.targets.map { KeySet($0.unit) }
    let unitsB = b.plan.targets.map { KeySet($0.unit) }
    let blocksA = a.plan.targets.map { a.block(of: $0.origin) }
    let blocksB = b.plan.targets.map { b.block(of: $0.origin) }
    var candidates: [FactAssignment.Candidate] = []
    for (i, left) in a.plan.targets.enumerated() {
      for (j, right) in b.plan.targets.enumerated()
      where Self.isOneUnit(left.unit, right.unit) || unitsA[i].likeness(unitsB[j]) == 1_000 {
        let alike = wordsA[i].likeness(wordsB[j])
        let within = partners.score(blocksA[i], blocksB[j])
        guard within > 0 ? alike >= Self.leastWithin : alike >= Self.leastElsewhere else { continue }
        let equal: Int32 = left.value == right.value && left.upper == right.upper ? 100 : 0
        candidates.append(.init(a: i, b: j, score: alike + equal + (within > 0 ? 2_000 : 0)))
      }
    }
    return FactAssignment.pairs(candidates).map { i, j in
      let changes = Self.changes(a.plan.targets[i], b.plan.targets[j])
      return FactPair(a: i, b: j, relation: changes.isEmpty ? .same : .changed, changes: changes)
    }
  }

  private static func isOneUnit(_ a: String, _ b: String) -> Bool {
    a == b || (a.hasPrefix("%") && b.hasPrefix("%"))
  }

  private static func changes(_ a: Target, _ b: Target) -> [Change] {
    guard a.value != b.value || a.upper != b.upper || a.comparator != b.comparator else { return [] }
    let order =
      a.value == b.value ? (a.upper ?? a.value).order(to: b.upper ?? b.value) : a.value.order(to: b.value)
    return [
      Change(
        .target, a: ChangedWords(a.origin), b: ChangedWords(b.origin),
        direction: order < 0 ? .raised : order > 0 ? .lowered : nil)
    ]
  }
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

internal import PlanFacts

/// Counts what belongs together, and collects what does not.
struct ComparisonCounter {
  private let a: ComparedPlan
  private let b: ComparedPlan
  private(set) var summary = ComparisonSummary()
  private(set) var onlyA = Unpaired()
  private(set) var onlyB = Unpaired()

  init(a: ComparedPlan, b: ComparedPlan) {
    self.a = a
    self.b = b
  }

  mutating func count(_ pairs: [StatementPair]) {
    let blocksA = Set(pairs.map { a.blockOfStatement[$0.a] }),
      blocksB = Set(pairs.map { b.blockOfStatement[$0.b] })
    var count = ComparisonSummary.Count()
    (count.a, count.pairedA, summary.shareA, onlyA.statements) = Self.unpaired(a, blocksA)
    (count.b, count.pairedB, summary.shareB, onlyB.statements) = Self.unpaired(b, blocksB)
    for pair in pairs {
      Self.add(pair.relation, to: &count)
      if pair.isMoved { summary.moved += 1 }
      for change in pair.changes { summary.changes[change.kind, default: 0] += 1 }
    }
    summary.statements = count
  }

  /// The blocks that are statements, those with a partner, the share of their words, and the statements without one.
  private static func unpaired(_ plan: ComparedPlan, _ paired: Set<Int>) -> (Int, Int, Double, [Int]) {
    var blocks = 0
    var all = 0, shared = 0
    for (place, block) in plan.blocks.enumerated() where block.statement != nil {
      blocks += 1
      all += block.words.count
      if paired.contains(place) { shared += block.words.count }
    }
    let alone = plan.blockOfStatement.indices.filter { !paired.contains(plan.blockOfStatement[$0]) }
    return (blocks, paired.count, all > 0 ? Double(shared) / Double(all) : 0, alone)
  }

  mutating func count(_ found: FactMatcher.Found, of list: FactList) {
    var count = ComparisonSummary.Count()
    for pair in found.pairs { Self.add(pair.relation, to: &count) }
    (count.pairedA, count.pairedB) = (count.pairs, count.pairs)
    count.a = count.pairs + found.onlyA.count
    count.b = count.pairs + found.onlyB.count
    Self.add(found.onlyA, of: list, to: &onlyA)
    Self.add(found.onlyB, of: list, to: &onlyB)
    summary.facts[list] = count
  }

  private static func add(_ facts: [[Int]], of list: FactList, to unpaired: inout Unpaired) {
    unpaired.facts[list] = facts.map { $0[0] }
    for mentions in facts where mentions.count > 1 {
      unpaired.also[list, default: [:]][mentions[0]] = Array(mentions.dropFirst())
    }
  }

  private static func add(_ relation: Relation, to count: inout ComparisonSummary.Count) {
    switch relation {
    case .same: count.same += 1
    case .reworded: count.reworded += 1
    case .changed: count.changed += 1
    }
  }
}

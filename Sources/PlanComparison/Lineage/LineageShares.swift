/// How much of plans stands in others, by weight of words.
struct LineageShares {
  private let table: PassageTable
  private let containment: Containment
  private let planCount: Int
  /// For each plan its passages in reading order.
  private let passagesOf: [[Int]]
  /// What the passages of each plan weigh together.
  private let weights: [Int64]

  init(_ table: PassageTable, _ containment: Containment, planCount: Int) {
    self.table = table
    self.containment = containment
    self.planCount = planCount
    passagesOf = table.passageOf.map { $0.lazy.filter { $0 >= 0 }.map { Int($0) } }
    weights = passagesOf.map { $0.reduce(0) { $0 + Int64(table.passages[$1].weight) } }
  }

  /// Where a passage of a plan comes from.
  struct Origin {
    let kind: LineagePassage.Kind
    let member: Passage.Member
    let weight: Int64
    let source: Passage.Member?
    let share: Double
  }

  /// For each plan how much of another's words it holds, from 0 to 1.
  /// - Complexity: O(*n* · *m*) in the passages of the plan and the plans that hold them.
  func taken(by plan: Int, without common: Set<Int> = []) -> [Double] {
    var sums = [Int64](repeating: 0, count: planCount)
    for passage in passagesOf[plan] where !common.contains(passage) {
      let weight = Int64(table.passages[passage].weight)
      for source in containment.sources[passage] {
        let share = source.share >= containment.copied ? ComparisonConstants.one : source.share
        sums[Int(source.plan)] += weight * Int64(share)
      }
    }
    let all = Double(max(1, weights[plan])) * Double(ComparisonConstants.one)
    return sums.map { Double($0) / all }
  }

  /// The plans that hold less than a share of a plan's words.
  func unrelated(to plan: Int, least: Double) -> Set<Int> {
    let taken = taken(by: plan)
    return Set(taken.indices.filter { $0 != plan && taken[$0] < least })
  }

  /// The passages of a plan that more than a share of some other plans have too; nil where these are too few to tell.
  func common(to others: Set<Int>, of plan: Int, _ measure: LineageMeasure) -> Set<Int>? {
    guard others.count >= measure.fewest else { return nil }
    return Set(
      passagesOf[plan].filter { passage in
        let holding = containment.sources[passage].count { others.contains(Int($0.plan)) }
        return Double(holding) > measure.common * Double(others.count)
      })
  }

  /// The share of a plan's words that stand in passages another has nothing of.
  func dropped(of plan: Int, by other: Int) -> Double {
    var sum: Int64 = 0
    for passage in passagesOf[plan] where containment.source(of: passage, in: other) == nil {
      sum += Int64(table.passages[passage].weight)
    }
    return Double(sum) / Double(max(1, weights[plan]))
  }

  /// Where the passages of a plan come from, in reading order.
  func origins(of plan: Int, parent: Int?, _ common: Set<Int>) -> [Origin] {
    table.passageOf[plan].enumerated().compactMap { place, number in
      guard number >= 0 else { return nil }
      let passage = Int(number)
      let source = common.contains(passage) ? nil : parent.flatMap { containment.source(of: passage, in: $0) }
      let kind: LineagePassage.Kind =
        if common.contains(passage) {
          .boilerplate
        } else if let source {
          source.share >= containment.copied ? .copied : .adapted
        } else {
          .own
        }
      return Origin(
        kind: kind, member: Passage.Member(plan: plan, place: place),
        weight: Int64(table.passages[passage].weight),
        source: source.flatMap { source in
          table.passages[Int(source.passage)].members.first { $0.plan == Int(source.plan) }
        }, share: source.map { Double($0.share) / Double(ComparisonConstants.one) } ?? 0)
    }
  }
}

/// Tells which pairs stand elsewhere in the second plan: in another list, or in another order than the rest.
struct MovedPairs {
  private let a: ComparedPlan
  private let b: ComparedPlan

  /// With more pairs the order is not looked at: what it costs grows with their square.
  private static let mostOrdered = 4_000

  init(_ a: ComparedPlan, _ b: ComparedPlan) {
    self.a = a
    self.b = b
  }

  /// For each pair whether it is moved.
  ///
  /// The mirror of a comparison has the same pairs moved.
  ///
  /// Of pairs that cross each other those that cross most are taken for moved, until none cross; of a block with several
  /// partners only the most alike decides.
  /// - Complexity: O(*n*²) in the number of pairs, which is bounded.
  func moved(_ pairs: [AlignedPair]) -> [Bool] {
    var moved = pairs.map { a.blocks[$0.a].lists.isDisjoint(with: b.blocks[$0.b].lists) }
    let firm = firmPairs(pairs).filter { !moved[$0] }
    guard firm.count <= Self.mostOrdered else { return moved }
    var crossings = firm.map { one in firm.count { Self.cross(pairs[one], pairs[$0]) } }
    while let most = crossings.max(), most > 0 {
      let taken = crossings.indices.filter { crossings[$0] == most }
      for place in taken {
        moved[firm[place]] = true
        crossings[place] = 0
      }
      for place in taken {
        for other in firm.indices
        where crossings[other] > 0 && Self.cross(pairs[firm[place]], pairs[firm[other]]) {
          crossings[other] -= 1
        }
      }
    }
    return moved
  }

  private static func cross(_ one: AlignedPair, _ other: AlignedPair) -> Bool {
    (one.a < other.a && one.b > other.b) || (one.a > other.a && one.b < other.b)
  }

  /// The pairs that are the most alike of both their blocks.
  private func firmPairs(_ pairs: [AlignedPair]) -> [Int] {
    var bestA: [Int: Int32] = [:]
    var bestB: [Int: Int32] = [:]
    for pair in pairs {
      bestA[pair.a] = max(bestA[pair.a] ?? 0, pair.score)
      bestB[pair.b] = max(bestB[pair.b] ?? 0, pair.score)
    }
    return pairs.indices.filter {
      bestA[pairs[$0].a] == pairs[$0].score && bestB[pairs[$0].b] == pairs[$0].score
    }
  }
}

/// How well a plan was read, list by list.
package struct GoldScore: Sendable {
  private var counts: [List: Count] = [:]

  package subscript(list: List) -> Count { counts[list] ?? Count() }

  /// Compares what was read with what is known.
  /// - Complexity: O(*n*²) in the entries of a list.
  package init(_ plan: ScoredPlan, against gold: ScoredPlan) {
    let stated = Set(gold[.roles].compactMap(\.key.first))
    for list in List.allCases {
      var found = plan[list]
      // Roles are scored on the blocks for which the gold states some.
      if list == .roles { found.removeAll { !stated.contains($0.key.first ?? "") } }
      counts[list] = Self.match(gold[list], found)
    }
  }

  /// The sum over plans.
  package init(_ scores: [GoldScore]) {
    for list in List.allCases { counts[list] = scores.reduce(Count()) { $0 + $1[list] } }
  }

  /// Pairs entries, those first that are required.
  private static func match(_ gold: [ScoredEntry], _ found: [ScoredEntry]) -> Count {
    var left = found
    var count = Count()
    for entry in gold.filter({ !$0.isOptional }) + gold.filter(\.isOptional) {
      if let index = left.firstIndex(where: { entry.matches($0) }) {
        left.remove(at: index)
        if !entry.isOptional { count.right += 1 }
      } else if !entry.isOptional {
        count.missed.append(entry.print)
      }
    }
    count.extra = left.map(\.print)
    return count
  }
}

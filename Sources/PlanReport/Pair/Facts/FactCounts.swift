internal import PlanComparison

/// How many facts of a list two plans have, share, and tell differently; awards and documents by what they are, however
/// often they are mentioned.
struct FactCounts {
  private(set) var a = 0
  private(set) var b = 0
  private(set) var same = 0
  private(set) var reworded = 0
  private(set) var changed = 0
  private(set) var onlyA = 0
  private(set) var onlyB = 0

  var pairs: Int { same + reworded + changed }

  init(_ list: FactList, in comparison: Comparison) {
    for fact in PairedFact.all(of: list, in: comparison) {
      // Duties are counted by who has them.
      let isOne = list != .assignments
      a += isOne ? min(1, fact.a.count) : fact.a.count
      b += isOne ? min(1, fact.b.count) : fact.b.count
      let count = isOne ? 1 : max(fact.a.count, fact.b.count)
      switch fact.relation {
      case .same: same += count
      case .reworded: reworded += count
      case .changed: changed += count
      case nil: if fact.b.isEmpty { onlyA += count } else { onlyB += count }
      }
    }
  }
}

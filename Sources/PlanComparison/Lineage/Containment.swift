/// How much of each passage of some plans stands in each other plan.
struct Containment: Sendable {
  /// A plan that has words of a passage.
  struct Source: Sendable {
    let plan: Int32
    /// The passage of that plan that has most of them.
    let passage: Int32
    /// How much of the words, in ten-thousandths.
    let share: Int32
  }

  /// For each passage the plans that have at least the least share of it, in their order.
  let sources: [[Source]]
  /// From this share on they are taken word for word, in ten-thousandths.
  let copied: Int32

  /// Finds them; the outcome does not depend on the number of jobs.
  static func find(
    _ table: PassageTable, constants: ComparisonConstants, jobs: Int
  ) async -> Containment {
    // The least share that shows where words come from.
    let least = constants.held
    // A long passage may hold a short one that is a small part of it; what counts is the lighter.
    let neighbours = await PassageNeighbours.find(
      table, least: LeastShared(share: least / 2), jobs: jobs)
    let sources = await ParallelRanges(jobs: jobs).map(table.passages.count) { range in
      range.map { Self.sources(of: $0, neighbours.lists[$0], table, least: least) }
    }
    return Containment(sources: sources.flatMap(\.self), copied: constants.copied)
  }

  private static func sources(
    of passage: Int, _ neighbours: [Neighbour], _ table: PassageTable, least: Int32
  ) -> [Source] {
    var best: [Int: Source] = [:]
    func offer(_ other: Int, _ share: Int32) {
      for member in table.passages[other].members where best[member.plan].map({ $0.share < share }) ?? true {
        best[member.plan] = Source(plan: Int32(member.plan), passage: Int32(other), share: share)
      }
    }
    offer(passage, ComparisonConstants.one)
    for neighbour in neighbours {
      let share = table.contained(passage, in: Int(neighbour.passage))
      if share >= least { offer(Int(neighbour.passage), share) }
    }
    return best.values.sorted { $0.plan < $1.plan }
  }

  /// How much of a passage a plan has; nil where that is less than the least.
  /// - Complexity: O(log *n*) in the number of plans.
  func source(of passage: Int, in plan: Int) -> Source? {
    let list = sources[passage]
    var low = 0, high = list.count
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle].plan) < plan { low = middle + 1 } else { high = middle }
    }
    return low < list.count && Int(list[low].plan) == plan ? list[low] : nil
  }
}

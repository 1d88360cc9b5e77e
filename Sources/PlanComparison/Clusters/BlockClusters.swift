/// Which blocks of several plans belong together.
struct BlockClusters: Sendable {
  let passages: BlockPassages
  let neighbours: PassageNeighbours
  /// Of passages.
  let clusters: [Cluster]
  /// For each passage its cluster.
  let clusterOf: [Int]

  /// Finds them; the outcome does not depend on the number of jobs.
  static func find(
    _ passages: BlockPassages, constants: ComparisonConstants, jobs: Int, bounds: PassageIndex.Bounds
  ) async -> BlockClusters {
    let neighbours = await PassageNeighbours.find(
      passages.table, least: constants.lookedAt, weight: constants.lookedAtBits, jobs: jobs,
      bounds: bounds)
    let links = await ParallelRanges(jobs: jobs).map(neighbours.lists.count) { range in
      range.flatMap { passage in
        neighbours.lists[passage].compactMap { neighbour -> Link? in
          guard Int(neighbour.passage) > passage else { return nil }
          let score = passages.score(passage, Int(neighbour.passage))
          return score < constants.firstPair
            ? nil : Link(a: Int32(passage), b: neighbour.passage, score: score)
        }
      }
    }.flatMap(\.self)
    let finder = ClusterFinder(
      plans: passages.table.passages.map { $0.members.map(\.plan) }, planCount: passages.plans.count,
      links: links, least: constants.firstPair, overlap: constants.oneThing)
    return BlockClusters(passages: passages, neighbours: neighbours, clusters: finder.clusters())
  }

  private init(passages: BlockPassages, neighbours: PassageNeighbours, clusters: [Cluster]) {
    self.passages = passages
    self.neighbours = neighbours
    self.clusters = clusters
    var clusterOf = [Int](repeating: 0, count: passages.table.passages.count)
    for (number, cluster) in clusters.enumerated() {
      for thing in cluster.things { clusterOf[thing] = number }
    }
    self.clusterOf = clusterOf
  }

  /// The cluster of a block; nil for one that is left out.
  func cluster(plan: Int, block: Int) -> Int? {
    let passage = passages.table.passageOf[plan][block]
    return passage < 0 ? nil : clusterOf[Int(passage)]
  }
}

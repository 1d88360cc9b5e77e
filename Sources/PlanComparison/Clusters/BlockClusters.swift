/// Which blocks of several plans belong together.
struct BlockClusters: Sendable {
  let passages: BlockPassages
  /// Passages that may belong together.
  let links: LinkTable
  /// Of passages.
  let clusters: [Cluster]
  /// For each passage its cluster.
  let clusterOf: [Int]

  /// Finds them; the outcome does not depend on the number of jobs.
  init(_ passages: BlockPassages, constants: ComparisonConstants, jobs: Int) async {
    let finder = await ClusterFinder(
      passages.table, shared: constants.lookedAt, least: constants.firstPair,
      overlap: constants.oneThing, jobs: jobs
    ) { passages.score($0, $1) }
    self.passages = passages
    links = finder.table
    clusters = finder.clusters()
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

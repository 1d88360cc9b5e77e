/// Which blocks of several plans belong together.
struct BlockClusters: Sendable {
  let passages: BlockPassages
  let neighbours: PassageNeighbours
  /// Of passages.
  let clusters: [Cluster]
  /// For each passage its cluster.
  let clusterOf: [Int]

  /// Finds them; the outcome does not depend on the number of jobs.
  static func find(_ passages: BlockPassages, constants: ComparisonConstants, jobs: Int) async
    -> BlockClusters
  {
    let least = min(constants.firstPair, constants.furtherPair)
    let neighbours = await PassageNeighbours.find(passages.table, least: least, jobs: jobs)
    var links: [Link] = []
    for (passage, list) in neighbours.lists.enumerated() {
      for neighbour in list where Int(neighbour.passage) > passage {
        let score = passages.score(passage, Int(neighbour.passage), shared: neighbour.shared)
        if score >= constants.firstPair {
          links.append(Link(a: Int32(passage), b: neighbour.passage, score: score))
        }
      }
    }
    let finder = ClusterFinder(
      plans: passages.table.passages.map { $0.members.map(\.plan) }, planCount: passages.plans.count,
      links: links, least: constants.firstPair)
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

/// Finds what belongs together in several plans, each thing with the medoid of its cluster directly.
struct ClusterFinder {
  /// The plans that each thing stands in.
  let plans: [[Int]]
  let planCount: Int
  let table: LinkTable
  /// The least likeness, in ten-thousandths.
  let least: Int32

  init(plans: [[Int]], planCount: Int, links: [Link], least: Int32) {
    self.plans = plans
    self.planCount = planCount
    self.least = least
    table = LinkTable(links, count: plans.count)
    self.links = links
  }

  private let links: [Link]

  /// The clusters by their first things; no thing is less alike to its medoid than the least.
  /// - Complexity: O(*n* · *k* · log *n*) in the links and in the neighbours of a cluster.
  func clusters() -> [Cluster] {
    var found: [Cluster] = []
    var place = [Int32](repeating: -1, count: plans.count)
    for things in Clustering.clusters(plans: plans, links: links, least: least, planCount: planCount) {
      var left = things
      while !left.isEmpty {
        for thing in left { place[thing] = 1 }
        let medoid = medoid(of: left, place)
        for thing in left { place[thing] = -1 }
        place[medoid] = 1
        table.forEachLink(of: medoid) { other, score in if score >= least { place[other] = 1 } }
        found.append(Cluster(things: left.filter { place[$0] == 1 }, medoid: medoid))
        left.removeAll { place[$0] == 1 }
        place[medoid] = -1
        table.forEachLink(of: medoid) { other, _ in place[other] = -1 }
      }
    }
    return found.sorted { $0.things[0] < $1.things[0] }
  }

  /// The thing that is most like the others, each counted for every plan that has it; of several the first.
  private func medoid(of things: [Int], _ isWithin: [Int32]) -> Int {
    var best = things[0]
    var most: Int64 = -1
    for thing in things {
      var sum = Int64(plans[thing].count - 1) * Int64(ComparisonConstants.one)
      table.forEachLink(of: thing) { other, score in
        if isWithin[other] == 1 { sum += Int64(score) * Int64(plans[other].count) }
      }
      if sum > most { (best, most) = (thing, sum) }
    }
    return best
  }
}

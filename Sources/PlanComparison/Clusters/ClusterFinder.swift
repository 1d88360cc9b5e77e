/// Finds what belongs together in several plans, each thing with the medoid of its cluster directly.
struct ClusterFinder {
  /// The plans that each thing stands in.
  let plans: [[Int]]
  let planCount: Int
  let table: LinkTable
  /// The least likeness, in ten-thousandths.
  let least: Int32
  /// The share of plans that two groups may both have and be one, in ten-thousandths.
  let overlap: Int32

  init(plans: [[Int]], planCount: Int, links: [Link], least: Int32, overlap: Int32) {
    self.plans = plans
    self.planCount = planCount
    self.least = least
    self.overlap = overlap
    table = LinkTable(links, count: plans.count)
    self.links = links
  }

  private let links: [Link]

  /// The clusters by their first things; no thing is less alike to its medoid than the least.
  /// - Complexity: O(*n* · *k* · log *n*) in the links and in the neighbours of a cluster.
  func clusters() -> [Cluster] {
    var found: [Cluster] = []
    var isWithin = [Bool](repeating: false, count: plans.count)
    let clustering = Clustering.clusters(
      plans: plans, links: links, least: least, planCount: planCount, overlap: overlap)
    for things in clustering {
      var left = things
      while !left.isEmpty {
        for thing in left { isWithin[thing] = true }
        let medoid = medoid(of: left, isWithin)
        for thing in left { isWithin[thing] = false }
        isWithin[medoid] = true
        table.forEachLink(of: medoid) { other, score in if score >= least { isWithin[other] = true } }
        found.append(Cluster(things: left.filter { isWithin[$0] }, medoid: medoid))
        left.removeAll { isWithin[$0] }
        isWithin[medoid] = false
        table.forEachLink(of: medoid) { other, _ in isWithin[other] = false }
      }
    }
    return found.sorted { $0.things[0] < $1.things[0] }
  }

  /// What is as alike as can be counts a little less than what is equal, so that what most plans say word for word stands
  /// above what holds all of it and more.
  private static let mostOfOthers = ComparisonConstants.one * 99 / 100

  /// The thing that is most like the others, each counted for every plan that has it; of several the first.
  private func medoid(of things: [Int], _ isWithin: [Bool]) -> Int {
    var best = things[0]
    var most: Int64 = -1
    for thing in things {
      var sum = Int64(plans[thing].count - 1) * Int64(ComparisonConstants.one)
      table.forEachLink(of: thing) { other, score in
        if isWithin[other] { sum += Int64(min(score, Self.mostOfOthers)) * Int64(plans[other].count) }
      }
      if sum > most { (best, most) = (thing, sum) }
    }
    return best
  }
}

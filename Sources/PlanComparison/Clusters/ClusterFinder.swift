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

  private let links: [Link]

  /// Links the passages of a table that share enough, where a function tells that they are alike enough; the outcome does
  /// not depend on the number of jobs.
  init(
    _ passages: PassageTable, shared: LeastShared, least: Int32, overlap: Int32,
    jobs: Int, score: @escaping @Sendable (Int, Int) -> Int32
  ) async {
    let found = await PassageNeighbours.find(
      passages, least: shared, jobs: jobs)
    links = await ParallelRanges(jobs: jobs).map(found.lists.count) { range in
      range.flatMap { passage in
        found.lists[passage].compactMap { neighbour -> Link? in
          guard Int(neighbour.passage) > passage else { return nil }
          let score = score(passage, Int(neighbour.passage))
          return score < least ? nil : Link(a: Int32(passage), b: neighbour.passage, score: score)
        }
      }
    }.flatMap(\.self)
    plans = passages.passages.map { $0.members.map(\.plan) }
    planCount = passages.passageOf.count
    table = LinkTable(links, count: plans.count)
    self.least = least
    self.overlap = overlap
  }

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

/// Gathers things that belong together, by the average likeness of all pairs across (UPGMA: Sokal and Michener, 1958).
///
/// A pair without a link counts as not alike at all, so that a chain of things of which each is only like the next does
/// not come together.
struct Clustering {
  /// The plans that each thing stands in.
  private let plans: [[Int]]
  /// The least average, in ten-thousandths.
  private let least: Int32
  /// The share of the plans of the smaller of two clusters, in ten-thousandths, that may be in the other too, before they
  /// are taken for two things that these plans tell apart.
  private let overlap: Int

  private var parents: [Int32]
  private var clusters: [Growing]
  private var heap = MergeHeap()
  private let words: Int

  private struct Growing {
    var things: [Int32]
    /// How many members its things have together.
    var size: Int64
    /// A bit for each plan.
    var plans: [UInt64]
    var planCount: Int
    /// Other clusters, and the likeness of all pairs across, added up.
    ///
    /// They may have become others since.
    var links: [(cluster: Int32, sum: Int64)]
    /// How often it has changed.
    var version: Int32
  }

  /// The clusters of things: each with its things in their order, by their first.
  ///
  /// `plans` are those that each thing stands in.
  /// - Complexity: O(*n* · *k* · log *n*) in the links and in the neighbours of a cluster.
  static func clusters(plans: [[Int]], links: [Link], least: Int32, planCount: Int, overlap: Int32) -> [[Int]]
  {
    var clustering = Clustering(plans, links, least, planCount, overlap)
    clustering.merge()
    return clustering.clusters.lazy.filter { !$0.things.isEmpty }.map { $0.things.map(Int.init).sorted() }
      .sorted { $0[0] < $1[0] }
  }

  private init(_ plans: [[Int]], _ links: [Link], _ least: Int32, _ planCount: Int, _ overlap: Int32) {
    self.plans = plans
    self.least = least
    self.overlap = Int(overlap)
    words = (planCount + 63) / 64
    parents = plans.indices.map { Int32($0) }
    clusters = []
    clusters.reserveCapacity(plans.count)
    var counts = [Int](repeating: 0, count: plans.count)
    for link in links {
      counts[Int(link.a)] += 1
      counts[Int(link.b)] += 1
    }
    for (thing, own) in plans.enumerated() {
      var bits = [UInt64](repeating: 0, count: words)
      for plan in own { bits[plan / 64] |= 1 << UInt64(plan % 64) }
      var growing = Growing(
        things: [Int32(thing)], size: Int64(own.count), plans: bits, planCount: own.count, links: [],
        version: 0)
      growing.links.reserveCapacity(counts[thing])
      clusters.append(growing)
    }
    for link in links {
      let (a, b) = (Int(link.a), Int(link.b))
      let sum = Int64(link.score) * clusters[a].size * clusters[b].size
      clusters[a].links.append((link.b, sum))
      clusters[b].links.append((link.a, sum))
    }
    for cluster in clusters.indices { offerBest(of: cluster) }
  }

  /// Joins the two most alike until none are alike enough.
  ///
  /// Only the best partner of each cluster waits. A cluster that grows is to no other one more alike than its parts
  /// were, so what waits is never too low; where it is too high, it is worked out anew.
  private mutating func merge() {
    while let best = heap.pop() {
      let (a, b) = (Int(best.a), Int(best.b))
      guard clusters[a].version == best.versionA else { continue }
      if clusters[b].version == best.versionB, mayJoin(clusters[a], clusters[b]) {
        join(min(a, b), max(a, b))
      } else {
        offerBest(of: a)
      }
    }
  }

  private func mayJoin(_ a: Growing, _ b: Growing) -> Bool {
    var shared = 0
    for word in 0..<words { shared += (a.plans[word] & b.plans[word]).nonzeroBitCount }
    return shared * Int(ComparisonConstants.one) <= min(a.planCount, b.planCount) * overlap
  }

  /// Makes two clusters one, which takes the number of the first.
  private mutating func join(_ a: Int, _ b: Int) {
    let other = clusters[b]
    clusters[b].things = []
    clusters[b].links = []
    clusters[b].version = -1
    parents[b] = Int32(a)
    clusters[a].things += other.things
    clusters[a].size += other.size
    for word in 0..<words { clusters[a].plans[word] |= other.plans[word] }
    clusters[a].planCount = clusters[a].plans.reduce(0) { $0 + $1.nonzeroBitCount }
    clusters[a].version += 1
    clusters[a].links += other.links
    offerBest(of: a)
  }

  /// Lets a cluster wait with the one that it is most alike to; of several the first.
  private mutating func offerBest(of a: Int) {
    tidyLinks(of: a)
    var best: (average: Int64, cluster: Int32)?
    let size = clusters[a].size
    for link in clusters[a].links {
      let average = link.sum / (size * clusters[Int(link.cluster)].size)
      guard average >= Int64(least), best.map({ average > $0.average }) ?? true,
        mayJoin(clusters[a], clusters[Int(link.cluster)])
      else { continue }
      best = (average, link.cluster)
    }
    guard let best else { return }
    heap.push(
      MergeHeap.Entry(
        average: Int32(best.average), a: Int32(a), b: best.cluster, versionA: clusters[a].version,
        versionB: clusters[Int(best.cluster)].version))
  }

  /// Names the clusters of a cluster's links as they are now, each once, in their order.
  private mutating func tidyLinks(of a: Int) {
    var links = clusters[a].links
    clusters[a].links = []
    var isTidy = true
    var last: Int32 = -1
    for place in links.indices {
      let cluster = root(links[place].cluster)
      links[place].cluster = cluster
      if cluster <= last || cluster == Int32(a) { isTidy = false }
      last = cluster
    }
    if !isTidy {
      links.sort { ($0.cluster, $0.sum) < ($1.cluster, $1.sum) }
      var end = 0
      for link in links where link.cluster != Int32(a) {
        if end > 0, links[end - 1].cluster == link.cluster {
          links[end - 1].sum += link.sum
        } else {
          links[end] = link
          end += 1
        }
      }
      links.removeSubrange(end...)
    }
    clusters[a].links = links
  }

  private mutating func root(_ cluster: Int32) -> Int32 {
    var root = cluster
    while parents[Int(root)] != root { root = parents[Int(root)] }
    var at = cluster
    while parents[Int(at)] != root {
      let next = parents[Int(at)]
      parents[Int(at)] = root
      at = next
    }
    return root
  }
}

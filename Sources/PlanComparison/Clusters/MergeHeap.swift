/// Clusters with their best partners, the most alike first.
struct MergeHeap {
  struct Entry {
    /// In ten-thousandths.
    let average: Int32
    let a: Int32
    let b: Int32
    /// What the clusters were when this was worked out.
    let versionA: Int32
    let versionB: Int32

    func isBefore(_ other: Entry) -> Bool {
      if average != other.average { return average > other.average }
      return (a, b) < (other.a, other.b)
    }
  }

  private var entries: [Entry] = []

  /// - Complexity: O(log *n*).
  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var at = entries.count - 1
    while at > 0, entries[at].isBefore(entries[(at - 1) / 2]) {
      entries.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  /// - Complexity: O(log *n*).
  mutating func pop() -> Entry? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var at = 0
    while true {
      var best = at
      for child in [2 * at + 1, 2 * at + 2]
      where child < entries.count && entries[child].isBefore(entries[best]) { best = child }
      guard best != at else { return first }
      entries.swapAt(at, best)
      at = best
    }
  }
}

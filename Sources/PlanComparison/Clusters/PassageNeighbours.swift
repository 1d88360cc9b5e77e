/// For each passage of a table those that have much in common with it.
struct PassageNeighbours: Sendable {
  /// Mutual, by the passages' numbers.
  let lists: [[Neighbour]]

  /// Finds those that share enough.
  ///
  /// The outcome does not depend on the number of jobs.
  /// - Complexity: O(*n* log *n*) in the grams of the table, and bounded in what is looked at for each passage.
  static func find(
    _ table: PassageTable, least: LeastShared, jobs: Int,
    bounds: PassageIndex.Bounds = PassageIndex.Bounds()
  ) async -> PassageNeighbours {
    let index = PassageIndex(table, bounds: bounds)
    let found = await ParallelRanges(jobs: jobs).map(table.passages.count) { range in
      var scratch = PassageIndex.Scratch(index)
      return range.map { index.neighbours(of: $0, least: least, &scratch) }
    }
    return PassageNeighbours(mutual: found.flatMap(\.self))
  }

  /// Where only one of two has found the other, both have.
  private init(mutual found: [[Neighbour]]) {
    var lists = found
    for (passage, neighbours) in found.enumerated() {
      for neighbour in neighbours {
        let other = Int(neighbour.passage)
        if !Self.contains(found[other], passage) {
          lists[other].append(Neighbour(passage: Int32(passage), shared: neighbour.shared))
        }
      }
    }
    for passage in lists.indices where lists[passage].count > found[passage].count {
      lists[passage].sort { $0.passage < $1.passage }
    }
    self.lists = lists
  }

  /// Whether a list in the order of the passages has one.
  private static func contains(_ list: [Neighbour], _ passage: Int) -> Bool {
    var low = 0, high = list.count
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle].passage) < passage { low = middle + 1 } else { high = middle }
    }
    return low < list.count && Int(list[low].passage) == passage
  }
}

/// The passages by their grams, so that those that share some with another are found without looking at all.
///
/// The rarest grams are followed first, until a bounded number of places was looked at. For some dozens of plans that is
/// all of them.
struct PassageIndex: Sendable {
  private let table: PassageTable
  /// For each gram of `table.grams` its number among the different ones.
  private var numbers: [UInt32]
  /// For each different gram the first of its places in `postings`; those of the next one follow.
  private var starts: [UInt32]
  /// A passage that has the gram; the highest bit where it has it twice.
  private var postings: [UInt32]

  /// How far is looked for the neighbours of a passage.
  struct Bounds: Sendable {
    /// How many places are looked at.
    var lookedAt = 10_000
    /// How many passages are compared gram for gram with one whose grams were not all followed.
    var compared = 160
    /// How many neighbours it has at most.
    var neighbours = 128
  }

  private let bounds: Bounds
  private static let twice: UInt32 = 1 << 31

  /// - Complexity: O(*n*) in the grams of the table.
  init(_ table: PassageTable, bounds: Bounds) {
    self.table = table
    self.bounds = bounds
    let total = table.grams.count
    var known = HashNumbers(capacity: total)
    var counts: [UInt32] = []
    numbers = []
    numbers.reserveCapacity(total)
    for gram in table.grams {
      let number = known.number(adding: gram.hash)
      if number == counts.count { counts.append(0) }
      counts[number] += 1
      numbers.append(UInt32(number))
    }
    starts = Array(repeating: 0, count: counts.count + 1)
    for number in counts.indices { starts[number + 1] = starts[number] + counts[number] }
    var next = starts
    postings = Array(repeating: 0, count: total)
    for (number, passage) in table.passages.enumerated() {
      for at in passage.grams {
        let gram = Int(numbers[at])
        postings[Int(next[gram])] = UInt32(number) | (table.grams[at].count > 1 ? Self.twice : 0)
        next[gram] += 1
      }
    }
  }

  /// What a search needs, kept from one to the next.
  struct Scratch {
    fileprivate var shared: [Int32]
    fileprivate var touched: [Int32] = []
    fileprivate var order: [(count: UInt32, at: Int)] = []

    init(_ index: PassageIndex) { shared = Array(repeating: 0, count: index.table.passages.count) }
  }

  /// The passages that share enough with another, by their numbers.
  /// - Complexity: O(*n* log *n*) in the grams of the passage, and bounded in what is looked at.
  func neighbours(of passage: Int, least: LeastShared, _ scratch: inout Scratch)
    -> [Neighbour]
  {
    let grams = table.passages[passage].grams
    scratch.order.removeAll(keepingCapacity: true)
    for at in grams {
      let number = Int(numbers[at])
      let count = starts[number + 1] - starts[number]
      // What stands nowhere else leads nowhere.
      if count > 1 { scratch.order.append((count, at)) }
    }
    scratch.order.sort { ($0.count, $0.at) < ($1.count, $1.at) }
    var left = bounds.lookedAt
    var isWhole = true
    for (count, at) in scratch.order {
      guard Int(count) <= left else {
        isWhole = false
        break
      }
      left -= Int(count)
      let gram = table.grams[at]
      let number = Int(numbers[at])
      let once = Int32(gram.weight)
      let twice = once * Int32(gram.count)
      for place in Int(starts[number])..<Int(starts[number + 1]) {
        let posting = postings[place]
        let other = Int(posting & ~Self.twice)
        if scratch.shared[other] == 0 { scratch.touched.append(Int32(other)) }
        scratch.shared[other] += posting & Self.twice == 0 ? once : twice
      }
    }
    var found: [Neighbour] = []
    let weight = table.passages[passage].weight
    for other in scratch.touched {
      let shared = scratch.shared[Int(other)]
      scratch.shared[Int(other)] = 0
      guard Int(other) != passage, shared > 0 else { continue }
      found.append(Neighbour(passage: other, shared: shared))
    }
    scratch.touched.removeAll(keepingCapacity: true)
    if !isWhole {
      Self.keepBest(bounds.compared, of: &found)
      found = found.map { Neighbour(passage: $0.passage, shared: table.shared(passage, Int($0.passage))) }
    }
    found.removeAll { neighbour in
      let lighter = min(weight, table.passages[Int(neighbour.passage)].weight)
      return !least.isReached(by: neighbour.shared, lighter: lighter)
    }
    Self.keepBest(bounds.neighbours, of: &found)
    // A new array, without the room that all that was looked at took.
    return found.sorted { $0.passage < $1.passage }
  }

  /// Keeps those that share most.
  private static func keepBest(_ count: Int, of found: inout [Neighbour]) {
    guard found.count > count else { return }
    found.sort { ($1.shared, $0.passage) < ($0.shared, $1.passage) }
    found.removeSubrange(count...)
  }
}

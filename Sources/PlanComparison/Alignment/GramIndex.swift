/// The blocks of a plan by their grams, so that those that share some with another are found without looking at all.
struct GramIndex {
  /// The grams of the plan by their hashes; for each the first of its blocks in `postings`, those of the next one follow.
  private var numbers: HashNumbers
  private var starts: [UInt32] = []
  private var postings: [Posting] = []

  /// A block that has a gram, what it weighs there, how often it stands there, and whether in the opening.
  struct Posting {
    let block: UInt32
    let weight: UInt16
    let count: UInt8
    let isOpening: Bool
  }

  /// The index of some blocks of a plan.
  /// - Complexity: O(*n*) in their grams.
  init(_ plan: ComparedPlan, _ blocks: [Int]) {
    var total = 0
    for block in blocks { total += plan.blocks[block].grams.count }
    numbers = HashNumbers(capacity: total)
    var counts: [UInt32] = []
    counts.reserveCapacity(total)
    var ids: [UInt32] = []
    ids.reserveCapacity(total)
    for block in blocks {
      for place in plan.blocks[block].grams {
        let number = numbers.number(adding: plan.grams[place].hash)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
        ids.append(UInt32(number))
      }
    }
    starts = Array(repeating: 0, count: counts.count + 1)
    for id in counts.indices { starts[id + 1] = starts[id] + counts[id] }
    var next = starts
    postings = Array(repeating: Posting(block: 0, weight: 0, count: 0, isOpening: false), count: total)
    var index = 0
    for block in blocks {
      for place in plan.blocks[block].grams {
        let id = Int(ids[index])
        let gram = plan.grams[place]
        postings[Int(next[id])] = Posting(
          block: UInt32(block), weight: gram.weight, count: UInt8(gram.count), isOpening: gram.isOpening)
        next[id] += 1
        index += 1
      }
    }
  }

  /// The places in `postings` of a gram.
  @inline(__always)
  func range(of hash: UInt32) -> Range<Int> {
    guard let number = numbers.number(of: hash) else { return 0..<0 }
    return Int(starts[number])..<Int(starts[number + 1])
  }

  @inline(__always)
  func posting(_ index: Int) -> Posting { postings[index] }
}

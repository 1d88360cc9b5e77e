/// The blocks of a plan by their grams, so that those that share some with another are found without looking at all.
struct GramIndex {
  /// For each gram of the plan, by its hash, the first and last of its blocks in `postings`.
  private var slots: [UInt32]
  private let shift: UInt32
  private var hashes: [UInt32] = []
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
    var bits: UInt32 = 6
    while 1 << bits < total * 2 { bits += 1 }
    shift = 32 - bits
    slots = Array(repeating: 0, count: 1 << Int(bits))
    hashes.reserveCapacity(total)
    var counts: [UInt32] = []
    counts.reserveCapacity(total)
    var ids: [UInt32] = []
    ids.reserveCapacity(total)
    for block in blocks {
      for place in plan.blocks[block].grams {
        let hash = plan.grams[place].hash
        var at = Int((hash &* 0x9E37_79B1) >> shift)
        while slots[at] != 0, hashes[Int(slots[at]) - 1] != hash { at = (at + 1) & (slots.count - 1) }
        if slots[at] == 0 {
          hashes.append(hash)
          counts.append(0)
          slots[at] = UInt32(hashes.count)
        }
        counts[Int(slots[at]) - 1] += 1
        ids.append(slots[at] - 1)
      }
    }
    starts = Array(repeating: 0, count: hashes.count + 1)
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
    var at = Int((hash &* 0x9E37_79B1) >> shift)
    while slots[at] != 0 {
      let id = Int(slots[at]) - 1
      if hashes[id] == hash { return Int(starts[id])..<Int(starts[id + 1]) }
      at = (at + 1) & (slots.count - 1)
    }
    return 0..<0
  }

  @inline(__always)
  func posting(_ index: Int) -> Posting { postings[index] }
}

/// What no accepted pair has explained yet of the words of each block.
///
/// It is counted for each list of the partner by itself, since one plan may say the same as task and as criterion.
struct ResidualWords {
  private let a: ComparedPlan
  private let b: ComparedPlan
  /// For blocks with a partner, and each list of it, which grams are explained: a bit each.
  private var explainedA: [Key: [UInt64]] = [:]
  private var explainedB: [Key: [UInt64]] = [:]

  /// For each block whether it has a partner.
  private var isPairedA: [Bool]
  private var isPairedB: [Bool]

  private struct Key: Hashable {
    let block: Int
    let lists: UInt8
  }

  init(_ a: ComparedPlan, _ b: ComparedPlan) {
    self.a = a
    self.b = b
    isPairedA = Array(repeating: false, count: a.blocks.count)
    isPairedB = Array(repeating: false, count: b.blocks.count)
  }

  private func keys(of pair: AlignedPair) -> (a: Key, b: Key) {
    (
      Key(block: pair.a, lists: b.blocks[pair.b].lists.rawValue),
      Key(block: pair.b, lists: a.blocks[pair.a].lists.rawValue)
    )
  }

  /// Whether one of two blocks has a partner of the other's list already.
  func isFurther(_ pair: AlignedPair) -> Bool {
    let keys = keys(of: pair)
    return explainedA[keys.a] != nil || explainedB[keys.b] != nil
  }

  /// Whether a block of the first plan has any partner.
  func hasPartner(a block: Int) -> Bool { isPairedA[block] }

  /// Whether a block of the second plan has any partner.
  func hasPartner(b block: Int) -> Bool { isPairedB[block] }

  /// What two blocks share, by weight, that no pair of either has explained.
  func weight(of pair: AlignedPair) -> Int32 {
    let keys = keys(of: pair)
    let doneA = explainedA[keys.a], doneB = explainedB[keys.b]
    var weight: Int32 = 0
    forEachShared(pair) { i, j, gramWeight in
      if let doneA, doneA[i / 64] >> UInt64(i % 64) & 1 == 1 { return }
      if let doneB, doneB[j / 64] >> UInt64(j % 64) & 1 == 1 { return }
      weight += gramWeight
    }
    return weight
  }

  /// Notes that a pair explains what its blocks share.
  mutating func take(_ pair: AlignedPair) {
    let keys = keys(of: pair)
    var doneA = explainedA[keys.a] ?? Self.none(a.blocks[pair.a].grams.count)
    var doneB = explainedB[keys.b] ?? Self.none(b.blocks[pair.b].grams.count)
    forEachShared(pair) { i, j, _ in
      doneA[i / 64] |= 1 << UInt64(i % 64)
      doneB[j / 64] |= 1 << UInt64(j % 64)
    }
    explainedA[keys.a] = doneA
    explainedB[keys.b] = doneB
    (isPairedA[pair.a], isPairedB[pair.b]) = (true, true)
  }

  private static func none(_ count: Int) -> [UInt64] { Array(repeating: 0, count: count / 64 + 1) }

  /// Calls a function with the places, among those of its block, of each gram that both blocks have, and its weight.
  private func forEachShared(_ pair: AlignedPair, _ body: (Int, Int, Int32) -> Void) {
    let gramsA = a.blocks[pair.a].grams, gramsB = b.blocks[pair.b].grams
    let own = a.grams.span, others = b.grams.span
    Gram.forEachShared(own, gramsA, others, gramsB) { i, j in
      body(i - gramsA.lowerBound, j - gramsB.lowerBound, Int32(min(own[i].weight, others[j].weight)))
    }
  }
}

/// Finds the pairs of blocks that share enough to be looked at.
struct Candidates {
  let constants: ComparisonConstants
  let a: ComparedPlan
  let b: ComparedPlan

  /// What all grams of the first plan may name together before those of many blocks are passed over.
  private static let mostPostings = 8_000_000
  /// Grams of so many blocks, or fewer, always name them.
  private static let shortList = 48

  /// The pairs with their scores.
  /// - Complexity: O(*n*) in the grams of both and in the pairs that share enough; at most `mostPostings` of the former
  ///   and those of rare grams.
  func pairs(_ blocksA: [Int], _ blocksB: [Int]) -> [AlignedPair] {
    // The plan that says less is looked up, so that both orders of the plans give the same.
    guard a.grams.count >= b.grams.count else {
      return Candidates(constants: constants, a: b, b: a).pairs(blocksB, blocksA).map {
        AlignedPair(a: $0.b, b: $0.a, score: $0.score, likeness: $0.likeness, isOneList: $0.isOneList)
      }
    }
    let index = GramIndex(b, blocksB)
    let similarity = Similarity(constants, a, b)
    var grams = 1
    for place in blocksA { grams += a.blocks[place].grams.count }
    let longest = max(Self.shortList, Self.mostPostings / grams)
    // Whether grams were passed over, so that what blocks share is not all known.
    var isCut = false
    let least = constants.leastPair
    var shared = [Similarity.Shared](repeating: Similarity.Shared(), count: b.blocks.count)
    var touched: [Int] = []
    var found: [AlignedPair] = []
    for place in blocksA {
      let block = a.blocks[place]
      for at in block.grams {
        let gram = a.grams[at]
        let range = index.range(of: gram.hash)
        guard range.count <= longest else {
          isCut = true
          continue
        }
        let isOpening = gram.isOpening
        for at in range {
          let posting = index.posting(at)
          let other = Int(posting.block)
          if shared[other].all == 0 { touched.append(other) }
          let weight = Int32(min(gram.weight, posting.weight))
          shared[other].all += weight * Int32(min(gram.count, UInt16(posting.count)))
          if isOpening, posting.isOpening { shared[other].opening += weight }
        }
      }
      for other in touched {
        let lighter = min(block.weight, b.blocks[other].weight)
        let all = shared[other].all
        if constants.lookedAt.isReached(by: all, lighter: lighter),
          isCut || similarity.mayReach(least, place, other, shared[other])
        {
          add(place, other, similarity, shared: isCut ? nil : shared[other], to: &found)
        }
        shared[other] = Similarity.Shared()
      }
      touched.removeAll(keepingCapacity: true)
    }
    addRepeated(blocksA, blocksB, similarity, to: &found)
    return found
  }

  private func add(
    _ placeA: Int, _ placeB: Int, _ similarity: Similarity, likeness known: Int32? = nil,
    shared: Similarity.Shared? = nil, to found: inout [AlignedPair]
  ) {
    let (factor, isOneList) = similarity.context(placeA, placeB)
    guard factor > 0 else { return }
    let likeness = known ?? similarity.score(placeA, placeB, known: shared)
    let score = Int32(Int64(likeness) * Int64(factor) / Int64(ComparisonConstants.one))
    guard score >= constants.leastPair else { return }
    found.append(AlignedPair(a: placeA, b: placeB, score: score, likeness: likeness, isOneList: isOneList))
  }

  /// Adds the pairs of blocks that are the same word for word and were not found: too short, or with no rare gram.
  private func addRepeated(
    _ blocksA: [Int], _ blocksB: [Int], _ similarity: Similarity, to found: inout [AlignedPair]
  ) {
    let known = Set(found.map { UInt64($0.a) << 32 | UInt64($0.b) })
    var places: [UInt64: [Int]] = [:]
    for place in blocksB { places[b.hash(of: place), default: []].append(place) }
    var taken: [UInt64: Int] = [:]
    for place in blocksA {
      let hash = a.hash(of: place)
      guard let others = places[hash] else { continue }
      let next = taken[hash] ?? 0
      guard next < others.count else { continue }
      taken[hash] = next + 1
      if !known.contains(UInt64(place) << 32 | UInt64(others[next])) {
        add(place, others[next], similarity, likeness: ComparisonConstants.one, to: &found)
      }
    }
  }
}

extension ComparedPlan {
  /// A number that blocks share which are the same word for word and stand in the same lists.
  fileprivate func hash(of block: Int) -> UInt64 {
    var hash = UInt64(blocks[block].lists.rawValue) + 1
    for word in words[blocks[block].words] { hash = Hash.join(hash, word.print) }
    return hash
  }
}

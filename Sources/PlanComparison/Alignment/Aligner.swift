/// Finds which blocks of two plans belong together: one to one, split and merged.
struct Aligner {
  let constants: ComparisonConstants
  let a: ComparedPlan
  let b: ComparedPlan

  /// Grams that more blocks of the other plan have name no candidates.
  private static let longestPosting = 400

  /// The pairs among some blocks of each plan, in the order of the first.
  /// - Complexity: O(*n* log *n*) in the grams of both and the candidates.
  func pairs(_ blocksA: [Int], _ blocksB: [Int]) -> [AlignedPair] {
    var candidates = candidates(blocksA, blocksB)
    candidates.sort { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
    var residual = ResidualWords(a, b)
    var accepted: [AlignedPair] = []
    for pair in candidates {
      if residual.isNew(pair) {
        guard pair.score >= constants.firstPair else { continue }
      } else {
        guard pair.score >= constants.furtherPair else { continue }
        let lighter = min(a.blocks[pair.a].weight, b.blocks[pair.b].weight)
        let needed = Int64(lighter) * Int64(constants.residual) / Int64(ComparisonConstants.one)
        guard Int64(residual.weight(of: pair)) >= max(1, needed) else { continue }
      }
      residual.take(pair)
      accepted.append(pair)
    }
    return accepted.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// The pairs that are alike enough to be looked at.
  private func candidates(_ blocksA: [Int], _ blocksB: [Int]) -> [AlignedPair] {
    let index = GramIndex(b, blocksB)
    let similarity = Similarity(constants: constants)
    let least = min(constants.firstPair, constants.furtherPair)
    var shared = [Int32](repeating: 0, count: b.blocks.count)
    var touched: [Int] = []
    var found: [AlignedPair] = []
    for place in blocksA {
      let block = a.blocks[place]
      for gram in block.grams {
        let gram = a.grams[gram]
        let range = index.range(of: gram.hash)
        guard range.count <= Self.longestPosting else { continue }
        for at in range {
          let posting = index.posting(at)
          let other = Int(posting.block)
          if shared[other] == 0 { touched.append(other) }
          shared[other] += Int32(gram.weight) * Int32(min(gram.count, posting.count))
        }
      }
      for other in touched {
        let score = similarity.score(shared: shared[other], block, b.blocks[other])
        if score >= least { found.append(AlignedPair(a: place, b: other, score: score)) }
        shared[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    return found
  }
}

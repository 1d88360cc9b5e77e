/// Finds which blocks of two plans belong together: one to one, split and merged.
struct Aligner {
  let constants: ComparisonConstants
  let a: ComparedPlan
  let b: ComparedPlan

  /// The pairs among some blocks of each plan, in the order of the first.
  /// - Complexity: O(*n* log *n*) in the grams of both and the candidates.
  func pairs(_ blocksA: [Int], _ blocksB: [Int]) -> [AlignedPair] {
    let candidates = Candidates(constants: constants, a: a, b: b).pairs(blocksA, blocksB).sorted {
      $0.isBefore($1)
    }
    var residual = ResidualWords(a, b)
    var accepted: [AlignedPair] = []
    var hasMetA = [Bool](repeating: false, count: a.blocks.count),
      hasMetB = [Bool](repeating: false, count: b.blocks.count)
    for pair in candidates {
      // Both stand in no pair that is more alike.
      let isBest = !hasMetA[pair.a] && !hasMetB[pair.b]
      (hasMetA[pair.a], hasMetB[pair.b]) = (true, true)
      guard isBest && pair.isOneList && pair.score >= constants.bestPair || isAccepted(pair, residual) else {
        continue
      }
      residual.take(pair)
      accepted.append(pair)
    }
    return accepted.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private func isAccepted(_ pair: AlignedPair, _ residual: ResidualWords) -> Bool {
    let hasA = residual.hasPartner(a: pair.a), hasB = residual.hasPartner(b: pair.b)
    if !pair.isOneList {
      // What stands in another list pairs where it is all but the same, and no better partner is there for both.
      guard !hasA || !hasB else { return false }
      guard pair.likeness >= (hasA || hasB ? constants.listApartFurther : constants.listApart) else {
        return false
      }
    }
    guard residual.isFurther(pair) else { return pair.score >= constants.firstPair }
    guard pair.score >= constants.furtherPair else { return false }
    if !hasA || !hasB, pair.score >= constants.repeated { return true }
    let lighter = min(a.blocks[pair.a].weight, b.blocks[pair.b].weight)
    let needed = Int64(lighter) * Int64(constants.residual) / Int64(ComparisonConstants.one)
    return Int64(residual.weight(of: pair)) >= max(1, needed)
  }
}

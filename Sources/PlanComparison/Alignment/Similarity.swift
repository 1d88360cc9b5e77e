/// How alike two blocks are by their grams.
struct Similarity {
  let constants: ComparisonConstants

  /// What two blocks share, by weight.
  /// - Complexity: O(*n*) in the number of grams of both.
  func shared(_ a: ComparedBlock, of planA: ComparedPlan, _ b: ComparedBlock, of planB: ComparedPlan) -> Int32
  {
    var shared: Int32 = 0
    var i = a.grams.lowerBound
    var j = b.grams.lowerBound
    let gramsA = planA.grams.span
    let gramsB = planB.grams.span
    while i < a.grams.upperBound, j < b.grams.upperBound {
      let left = gramsA[i]
      let right = gramsB[j]
      if left.hash == right.hash {
        shared += Int32(left.weight) * Int32(min(left.count, right.count))
        i += 1
        j += 1
      } else if left.hash < right.hash {
        i += 1
      } else {
        j += 1
      }
    }
    return shared
  }

  /// The score of two blocks that share a weight, in ten-thousandths.
  func score(shared: Int32, _ a: ComparedBlock, _ b: ComparedBlock) -> Int32 {
    let lighter = Int64(min(a.weight, b.weight))
    let both = Int64(a.weight) + Int64(b.weight)
    guard lighter > 0 else { return 0 }
    let one = Int64(ComparisonConstants.one)
    let contained = one * Int64(shared) / lighter
    let dice = 2 * one * Int64(shared) / both
    let share = Int64(constants.shareOfLighter)
    let score = (share * contained + (one - share) * dice) / one
    return Int32(score * Int64(context(a, b)) / one)
  }

  /// What the places of two blocks make of their words.
  private func context(_ a: ComparedBlock, _ b: ComparedBlock) -> Int32 {
    if !a.lists.isDisjoint(with: b.lists) || a.lists.isEmpty && b.lists.isEmpty {
      return ComparisonConstants.one
    }
    return a.roles.isDisjoint(with: b.roles) ? constants.otherRole : constants.otherList
  }
}

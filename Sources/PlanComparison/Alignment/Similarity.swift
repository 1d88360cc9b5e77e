/// How alike two blocks are by their grams.
struct Similarity {
  private let constants: ComparisonConstants
  private let a: ComparedPlan
  private let b: ComparedPlan

  private typealias PerSentence = InlineArray<31, Int32>

  /// Sentences with fewer words that say something are no demand of their own.
  private static let shortestSentence: Int32 = 5

  init(_ constants: ComparisonConstants, _ a: ComparedPlan, _ b: ComparedPlan) {
    self.constants = constants
    self.a = a
    self.b = b
  }

  /// How alike the words of two blocks are, in ten-thousandths, wherever they stand.
  ///
  /// What they share counts against the lighter of them, or against a sentence that all but stands in the other, and
  /// against both; a common opening adds to it.
  /// - Complexity: O(*n*) in the number of grams of both.
  func score(_ placeA: Int, _ placeB: Int) -> Int32 {
    let blockA = a.blocks[placeA], blockB = b.blocks[placeB]
    let (shared, opening, sentencesA, sentencesB) = shared(blockA, blockB)
    guard shared > 0 else { return 0 }
    let one = Int64(ComparisonConstants.one)
    let lighter = Int64(min(blockA.weight, blockB.weight)) + Int64(constants.smoothing)
    let both = Int64(blockA.weight) + Int64(blockB.weight) + Int64(constants.smoothing)
    var contained = one * Int64(shared) / lighter
    contained = max(contained, best(of: a.sentences[blockA.sentences], sentencesA))
    contained = max(contained, best(of: b.sentences[blockB.sentences], sentencesB))
    let dice = 2 * one * Int64(shared) / both
    let share = Int64(constants.shareOfLighter)
    let openings = Int64(blockA.openingWeight) + Int64(blockB.openingWeight) + Int64(constants.smoothing)
    let score =
      (share * contained + (one - share) * dice) / one + 2 * Int64(constants.opening) * Int64(opening)
      / openings
    return Int32(min(score, one))
  }

  /// Whether two blocks that share a weight in all may be so alike as asked, by words and places.
  /// - Complexity: O(*n*) in their sentences.
  func mayReach(_ least: Int32, _ placeA: Int, _ placeB: Int, shared: Int32) -> Bool {
    let factor = context(placeA, placeB).factor
    guard factor > 0 else { return false }
    let blockA = a.blocks[placeA], blockB = b.blocks[placeB]
    let one = Int64(ComparisonConstants.one)
    let both = Int64(blockA.weight) + Int64(blockB.weight) + Int64(constants.smoothing)
    var lightest = Int64(min(blockA.weight, blockB.weight)) + Int64(constants.smoothing)
    for sentences in [a.sentences[blockA.sentences], b.sentences[blockB.sentences]] {
      for sentence in sentences where sentence.length >= Self.shortestSentence {
        lightest = min(lightest, Int64(sentence.weight) + Int64(constants.sentenceSmoothing))
      }
    }
    let contained = min(one, one * Int64(shared) / lightest)
    let dice = 2 * one * Int64(shared) / both
    let share = Int64(constants.shareOfLighter)
    let openings = Int64(blockA.openingWeight) + Int64(blockB.openingWeight) + Int64(constants.smoothing)
    let opening = 2 * Int64(constants.opening) * min(Int64(shared), openings / 2) / openings
    return (share * contained + (one - share) * dice) / one + opening >= Int64(least) * one / Int64(factor)
  }

  /// The most that is shared of a sentence.
  private func best(of sentences: ArraySlice<Sentence>, _ shared: PerSentence) -> Int64 {
    var best: Int64 = 0
    for (place, sentence) in sentences.enumerated() where sentence.length >= Self.shortestSentence {
      let weight = Int64(sentence.weight) + Int64(constants.sentenceSmoothing)
      best = max(best, Int64(ComparisonConstants.one) * Int64(shared[place]) / weight)
    }
    return best
  }

  /// What two blocks share by weight, in all and of their openings, and of each sentence.
  private func shared(_ blockA: ComparedBlock, _ blockB: ComparedBlock) -> (
    Int32, Int32, PerSentence, PerSentence
  ) {
    let hasSentencesA = !blockA.sentences.isEmpty, hasSentencesB = !blockB.sentences.isEmpty
    var sentencesA = PerSentence(repeating: 0), sentencesB = PerSentence(repeating: 0)
    var shared: Int32 = 0
    var opening: Int32 = 0
    let gramsA = a.grams.span, gramsB = b.grams.span
    Gram.forEachShared(gramsA, blockA.grams, gramsB, blockB.grams) { i, j in
      let left = gramsA[i], right = gramsB[j]
      let weight = Int32(min(left.weight, right.weight))
      shared += weight * Int32(min(left.count, right.count))
      if left.places & right.places & Gram.opening != 0 { opening += weight }
      if hasSentencesA { Self.add(weight, left.places, to: &sentencesA) }
      if hasSentencesB { Self.add(weight, right.places, to: &sentencesB) }
    }
    return (shared, opening, sentencesA, sentencesB)
  }

  @inline(__always)
  private static func add(_ weight: Int32, _ places: UInt32, to sentences: inout PerSentence) {
    var bits = places & ~Gram.opening
    while bits != 0 {
      sentences[bits.trailingZeroBitCount] += weight
      bits &= bits - 1
    }
  }

  /// What the places of two blocks make of their words: a factor, in ten-thousandths, and whether they are of one list.
  func context(_ placeA: Int, _ placeB: Int) -> (factor: Int32, isOneList: Bool) {
    let blockA = a.blocks[placeA], blockB = b.blocks[placeB]
    guard blockA.addressees.mayBe(blockB.addressees) else { return (0, false) }
    if !blockA.lists.isDisjoint(with: blockB.lists) || blockA.lists.isEmpty && blockB.lists.isEmpty {
      return (ComparisonConstants.one, true)
    }
    return (blockA.roles.isDisjoint(with: blockB.roles) ? constants.otherRole : constants.otherList, false)
  }
}

/// How alike two blocks are by their grams.
struct Similarity {
  private let constants: ComparisonConstants
  private let a: ComparedPlan
  private let b: ComparedPlan

  /// What two blocks share by weight, in all and of their openings.
  struct Shared {
    var all: Int32 = 0
    var opening: Int32 = 0
  }

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
  /// against both; a common opening adds to it. Who knows what they share in all spares looking for it.
  /// - Complexity: O(*n*) in the number of grams of both.
  func score(_ placeA: Int, _ placeB: Int, known: Shared? = nil) -> Int32 {
    let blockA = a.blocks[placeA], blockB = b.blocks[placeB]
    if let known, blockA.sentences.isEmpty, blockB.sentences.isEmpty {
      return score(blockA, blockB, known, ofSentence: 0)
    }
    let (shared, sentencesA, sentencesB) = shared(blockA, blockB)
    return score(
      blockA, blockB, shared,
      ofSentence: max(
        best(of: a.sentences[blockA.sentences], sentencesA),
        best(of: b.sentences[blockB.sentences], sentencesB)))
  }

  private func score(
    _ blockA: ComparedBlock, _ blockB: ComparedBlock, _ shared: Shared, ofSentence: Int64
  ) -> Int32 {
    guard shared.all > 0 else { return 0 }
    let lighter = Int64(min(blockA.weight, blockB.weight)) + Int64(constants.smoothing)
    let contained = max(Int64(ComparisonConstants.one) * Int64(shared.all) / lighter, ofSentence)
    return Int32(min(score(blockA, blockB, shared, contained: contained), Int64(ComparisonConstants.one)))
  }

  /// How alike two blocks are of which one is contained in the other, or a sentence of it, to a share.
  private func score(
    _ blockA: ComparedBlock, _ blockB: ComparedBlock, _ shared: Shared, contained: Int64
  ) -> Int64 {
    let one = Int64(ComparisonConstants.one)
    let both = Int64(blockA.weight) + Int64(blockB.weight) + Int64(constants.smoothing)
    let dice = 2 * one * Int64(shared.all) / both
    let share = Int64(constants.shareOfLighter)
    let openings = Int64(blockA.openingWeight) + Int64(blockB.openingWeight) + Int64(constants.smoothing)
    return (share * contained + (one - share) * dice) / one + 2 * Int64(constants.opening)
      * Int64(shared.opening) / openings
  }

  /// Whether two blocks may be so alike as asked, by words and places, of which is known what they share in all.
  /// - Complexity: O(*n*) in their sentences.
  func mayReach(_ least: Int32, _ placeA: Int, _ placeB: Int, _ shared: Shared) -> Bool {
    let factor = context(placeA, placeB).factor
    guard factor > 0 else { return false }
    let blockA = a.blocks[placeA], blockB = b.blocks[placeB]
    let one = Int64(ComparisonConstants.one)
    var lightest = Int64(min(blockA.weight, blockB.weight)) + Int64(constants.smoothing)
    for sentences in [a.sentences[blockA.sentences], b.sentences[blockB.sentences]] {
      for sentence in sentences where sentence.length >= Self.shortestSentence {
        lightest = min(lightest, Int64(sentence.weight) + Int64(constants.sentenceSmoothing))
      }
    }
    let contained = min(one, one * Int64(shared.all) / lightest)
    return score(blockA, blockB, shared, contained: contained) >= Int64(least) * one / Int64(factor)
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

  /// What two blocks share by weight, and of each sentence.
  private func shared(_ blockA: ComparedBlock, _ blockB: ComparedBlock) -> (
    Shared, PerSentence, PerSentence
  ) {
    let hasSentencesA = !blockA.sentences.isEmpty, hasSentencesB = !blockB.sentences.isEmpty
    var sentencesA = PerSentence(repeating: 0), sentencesB = PerSentence(repeating: 0)
    var shared = Shared()
    let gramsA = a.grams.span, gramsB = b.grams.span
    Gram.forEachShared(gramsA, blockA.grams, gramsB, blockB.grams) { i, j in
      let left = gramsA[i], right = gramsB[j]
      let weight = Int32(min(left.weight, right.weight))
      shared.all += weight * Int32(min(left.count, right.count))
      if left.isOpening, right.isOpening { shared.opening += weight }
      if hasSentencesA { Self.add(weight, left.places, to: &sentencesA) }
      if hasSentencesB { Self.add(weight, right.places, to: &sentencesB) }
    }
    return (shared, sentencesA, sentencesB)
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

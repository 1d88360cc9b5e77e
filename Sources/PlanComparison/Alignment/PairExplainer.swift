internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Tells why two statements belong together, or do not.
struct PairExplainer {
  let constants: ComparisonConstants
  let comparison: Comparison

  /// How many runners-up and shared words are told.
  private static let mostRunnersUp = 3
  private static let mostShared = 12

  /// The explanation of two sections; nil where one of them is no statement.
  /// - Complexity: O(*n*) in the words of both plans.
  func explanation(_ sectionA: String, _ sectionB: String) -> PairExplanation? {
    guard let a = block(sectionA, .a), let b = block(sectionB, .b) else { return nil }
    let similarity = Similarity(constants, comparison.a, comparison.b)
    func score(_ a: Int, _ b: Int) -> Double {
      let factor = similarity.context(a, b).factor
      return Double(similarity.score(a, b)) * Double(factor) / 1e8
    }
    let context = similarity.context(a, b)
    let (blockA, blockB) = (comparison.a.blocks[a], comparison.b.blocks[b])
    let facts = FactList.allCases.flatMap { list in
      (comparison.facts[list] ?? []).filter { pair in
        comparison.a.block(of: list.origin(of: pair.a, in: comparison.a.plan)) == a
          && comparison.b.block(of: list.origin(of: pair.b, in: comparison.b.plan)) == b
      }.map { (list: list, pair: $0) }
    }
    var others = comparison.b.statementBlocks.filter { $0 != b }.map { other in
      PairExplanation.RunnerUp(
        side: .b, section: id(other, .b), score: score(a, other), isPaired: isPaired(a, other))
    }
    others += comparison.a.statementBlocks.filter { $0 != a }.map { other in
      PairExplanation.RunnerUp(
        side: .a, section: id(other, .a), score: score(other, b), isPaired: isPaired(other, b))
    }
    let best = Side.allCases.flatMap { side in
      others.filter { $0.side == side && $0.score > 0 }.enumerated()
        .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.prefix(Self.mostRunnersUp)
        .map(\.element)
    }
    return PairExplanation(
      a: sectionA, b: sectionB, score: score(a, b), likeness: Double(similarity.score(a, b)) / 1e4,
      isOneList: context.isOneList, isOneAddressee: blockA.addressees.mayBe(blockB.addressees),
      isPaired: isPaired(a, b), shared: shared(blockA, blockB), facts: facts, runnersUp: best)
  }

  private func isPaired(_ a: Int, _ b: Int) -> Bool {
    comparison.statements.contains {
      comparison.a.blockOfStatement[$0.a] == a && comparison.b.blockOfStatement[$0.b] == b
    }
  }

  private func id(_ block: Int, _ side: Side) -> String {
    let plan = comparison[side]
    return plan.plan.outline.id(of: plan.blocks[block].block, in: plan.blocks[block].part)
  }

  private func block(_ section: String, _ side: Side) -> Int? {
    comparison[side].statementBlocks.first { id($0, side) == section }
  }

  /// The runs of words of the first block whose grams the second has.
  private func shared(_ a: ComparedBlock, _ b: ComparedBlock) -> [PairExplanation.Shared] {
    var weights: [UInt32: UInt16] = [:]
    for gram in comparison.b.grams[b.grams] { weights[gram.hash] = gram.weight }
    var own: [UInt32: UInt16] = [:]
    for gram in comparison.a.grams[a.grams] {
      if let other = weights[gram.hash] { own[gram.hash] = min(gram.weight, other) }
    }
    let words = comparison.a.words[a.words].filter { $0.gramKey != nil }
    var bits = [Double](repeating: 0, count: words.count)
    for index in words.indices {
      var key: UInt64 = 0
      for length in 1...3 where index + 1 >= length {
        let next = words[index + 1 - length].gramKey ?? 0
        key = length == 1 ? next : Hash.join(next, key)
        guard let weight = own[UInt32(truncatingIfNeeded: key >> 32)] else { continue }
        for place in (index + 1 - length)...index {
          bits[place] += Double(weight) / Double(ComparisonConstants.bit) / Double(length)
        }
      }
    }
    var runs: [PairExplanation.Shared] = []
    var start: Int?
    for index in 0...words.count {
      if index < words.count, bits[index] > 0 {
        start = start ?? index
        continue
      }
      guard let first = start else { continue }
      let range = Int(words[first].start)..<Int(words[index - 1].end)
      let text = CleanWords.text(of: comparison.a.plan.outline.source.clean, range)
      runs.append(PairExplanation.Shared(words: text, bits: bits[first..<index].reduce(0, +)))
      start = nil
    }
    return Array(
      runs.enumerated().sorted { ($1.element.bits, $0.offset) < ($0.element.bits, $1.offset) }.prefix(
        Self.mostShared
      )
      .map(\.element))
  }
}

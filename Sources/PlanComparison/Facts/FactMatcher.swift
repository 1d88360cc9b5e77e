internal import PlanFacts

/// Finds which facts of two plans belong together, and how they differ.
struct FactMatcher {
  let grammar: ComparisonGrammar
  let a: ComparedPlan
  let b: ComparedPlan
  /// The blocks that belong together.
  let pairs: [AlignedPair]

  /// What belongs together in a list, and what each plan has alone.
  struct Found {
    var pairs: [FactPair] = []
    /// The mentions of each fact that one plan has alone.
    var onlyA: [[Int]] = []
    var onlyB: [[Int]] = []
  }

  /// - Complexity: O(*n* log *n*) in the facts, their words and the pairs of blocks.
  func facts() -> [FactList: Found] {
    let partners = BlockPartners(pairs)
    let reader = FactReader(grammar)
    let likeness = FactLikeness(grammar.constants.facts)
    var differences = FactDifferences(grammar)
    var found: [FactList: Found] = [:]
    for list in FactList.allCases {
      found[list] = Self.found(
        reader.facts(of: list, in: a), a, reader.facts(of: list, in: b), b, partners, likeness, &differences)
    }
    return found
  }

  private static func found(
    _ left: [ComparedFact], _ a: ComparedPlan, _ right: [ComparedFact], _ b: ComparedPlan,
    _ partners: BlockPartners, _ likeness: FactLikeness, _ differences: inout FactDifferences
  ) -> Found {
    var found = Found()
    let taken = FactAssignment.pairs(FactCandidates(left, right, partners, likeness).all())
    for (i, j) in taken {
      let (relation, changes) = differences.difference(left[i], in: a, right[j], in: b)
      found.pairs.append(
        FactPair(
          a: left[i].index, b: right[j].index, relation: relation, changes: changes,
          alsoA: Array(left[i].mentions.dropFirst()), alsoB: Array(right[j].mentions.dropFirst())))
    }
    let takenA = Set(taken.map(\.a)), takenB = Set(taken.map(\.b))
    found.onlyA = left.indices.filter { !takenA.contains($0) }.map { left[$0].mentions }
    found.onlyB = right.indices.filter { !takenB.contains($0) }.map { right[$0].mentions }
    return found
  }
}

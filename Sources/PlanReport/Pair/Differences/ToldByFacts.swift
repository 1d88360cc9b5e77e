internal import PlanComparison
internal import PlanFacts

/// Which words of statements are told of by facts.
struct ToldByFacts {
  private let targets: [RangeSet]
  private let times: [RangeSet]
  private let citations: [RangeSet]
  private let awards: [RangeSet]
  private let duties: [RangeSet]

  /// - Complexity: O(*n* log *n*) in the number of facts.
  init(_ comparison: Comparison) {
    func ranges(_ lists: [FactList]) -> [RangeSet] {
      Side.allCases.map { side in
        let plan = comparison[side].plan
        return RangeSet(
          lists.flatMap { list in
            (0..<list.count(in: plan)).map { list.origin(of: $0, in: plan).range }
          })
      }
    }
    targets = ranges([.targets])
    times = ranges([.deadlines, .phases])
    citations = ranges([.citations])
    awards = ranges([.awards])
    duties = ranges([.assignments])
  }

  /// Whether facts tell of a change: of a number, a time or a document where either side was read as such, of who acts or
  /// grants where both were.
  /// - Complexity: O(log *n*) in the number of facts.
  func tells(_ change: Change) -> Bool {
    switch change.kind {
    case .target: overlaps(change, targets).contains(true)
    case .deadline: overlaps(change, times).contains(true)
    case .citation: overlaps(change, citations).contains(true)
    case .authority, .scope: overlaps(change, awards) == [true, true]
    case .actor: overlaps(change, duties) == [true, true]
    case .audience, .clauseAdded, .clauseDropped, .other: false
    }
  }

  private func overlaps(_ change: Change, _ sets: [RangeSet]) -> [Bool] {
    zip([change.a, change.b], sets).compactMap { words, set in words.map { set.overlaps($0.range) } }
  }
}

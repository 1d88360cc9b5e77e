import PlanComparison
import PlanTestSupport
import Testing

/// What differs between two plans is told of the other order as its mirror.
@Suite struct MirrorTests {
  @Test(arguments: LawTests.pairs)
  func changesAreMirrored(_ first: CorpusPlan, _ second: CorpusPlan) throws {
    let plans = try [first, second].map { plan in
      try #require(ComparedPlans.corpus.first { $0.label.name == plan.name })
    }
    let there = ComparedPlans.comparer.compare(plans[0], plans[1])
    let back = ComparedPlans.comparer.compare(plans[1], plans[0])
    #expect(
      there.statements.map { Self.line($0.a, $0.b, $0.changes) }.sorted()
        == back.statements.map { Self.line($0.b, $0.a, $0.changes.map(\.mirrored)) }.sorted())
    for list in FactList.allCases {
      let pairs = (there.facts[list] ?? []).map { Self.line($0.a, $0.b, $0.changes) }
      let others = (back.facts[list] ?? []).map { Self.line($0.b, $0.a, $0.changes.map(\.mirrored)) }
      #expect(pairs.sorted() == others.sorted(), "\(list)")
    }
    #expect(there.summary.shareA == back.summary.shareB && there.summary.shareB == back.summary.shareA)
    #expect(there.summary.moved == back.summary.moved)
  }

  private static func line(_ a: Int, _ b: Int, _ changes: [Change]) -> String {
    let words = changes.map {
      "\($0.kind) \($0.direction.map { "\($0)" } ?? "") \($0.a?.text ?? "–") → \($0.b?.text ?? "–")"
    }
    return "\(a) \(b) \(words.sorted().joined(separator: "; "))"
  }
}

extension Change {
  /// What it is in the other order.
  fileprivate var mirrored: Change {
    let kind: Kind =
      switch kind {
      case .clauseAdded: .clauseDropped
      case .clauseDropped: .clauseAdded
      default: kind
      }
    let direction: Direction? =
      switch direction {
      case .raised: .lowered
      case .lowered: .raised
      case .earlier: .later
      case .later: .earlier
      case nil: nil
      }
    return Change(kind, a: b, b: a, direction: direction)
  }
}

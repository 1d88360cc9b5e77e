import PlanComparison
import PlanFacts
import PlanSyntax
import PlanTestSupport
import PlanText
import Testing

/// Statements of the corpus are edited in known ways, and the comparison has to find each edit.
@Suite struct PlantedEditTests {
  private static let seed: UInt64 = 20_231_110

  /// What came of the edits of one kind.
  private struct Tally {
    var all = 0
    var right = 0
  }

  @Test func editsAreFoundWithTheirKindsAndDirections() throws {
    let reader = PlanReader()
    let comparer = PlanComparer()
    let plans = try Corpus.plans.map { reader.read(SourceText(try $0.bytes())) }
    let texts = plans.flatMap { plan in
      plan.statements.map { plan.outline.text(of: plan.outline.outline(of: $0.part).blocks[$0.block]) }
    }
    var planter = EditPlanter(seed: Self.seed, statements: texts)
    var random = SeededGenerator(seed: Self.seed &+ 1)
    var tallies: [EditKind: Tally] = [:]
    var moved = Tally()
    var lost: [String] = []
    var wrong: [String] = []
    for plan in plans {
      let edited = EditedPlan(plan, &planter, kinds: EditKind.allCases, random: &random)
      let before = comparer.prepare(reader.read(Array(edited.before.utf8)), name: "before")
      let after = comparer.prepare(reader.read(Array(edited.after.utf8)), name: "after")
      let comparison = comparer.compare(before, after)
      for planted in edited.planted {
        tallies[planted.edit.kind, default: Tally()].all += 1
        guard let pair = comparison.pair(planted.before, planted.after) else {
          lost.append("\(planted.before) \(planted.after) \(planted.edit)")
          continue
        }
        if Self.isRight(pair, planted.edit.kind) {
          tallies[planted.edit.kind]?.right += 1
        } else {
          let found = pair.changes.map { "\($0.kind.rawValue) \($0.direction?.rawValue ?? "")" }
          wrong.append("\(pair.relation.rawValue) \(found): \(planted.edit)")
        }
        if planted.isMoved {
          moved.all += 1
          if pair.isMoved { moved.right += 1 }
        }
      }
    }
    print("Planted edits, seed \(Self.seed):")
    for kind in EditKind.allCases {
      let tally = tallies[kind] ?? Tally()
      print("  \(kind.rawValue): \(tally.right) of \(tally.all)")
    }
    print("  moved: \(moved.right) of \(moved.all); lost: \(lost.count)")
    let all = tallies.values.reduce(0) { $0 + $1.all }
    let right = tallies.values.reduce(0) { $0 + $1.right }
    #expect(all > 400)
    #expect(lost.isEmpty, "\(lost.prefix(5).joined(separator: "\n"))")
    #expect(right * 100 >= all * 95, "\(right) of \(all)\n\(wrong.prefix(20).joined(separator: "\n"))")
    #expect(moved.right * 100 >= moved.all * 95)
    for (kind, tally) in tallies {
      #expect(tally.right * 100 >= tally.all * 85, "\(kind)\n\(wrong.joined(separator: "\n"))")
    }
  }

  private static func isRight(_ pair: StatementPair, _ kind: EditKind) -> Bool {
    switch kind {
    case .none: pair.relation == .same && pair.changes.isEmpty
    case .synonyms: pair.relation == .reworded && pair.changes.isEmpty
    case .raiseNumber: has(.target, .raised, pair)
    case .lowerNumber: has(.target, .lowered, pair)
    case .laterDate: has(.deadline, .later, pair)
    case .earlierDate: has(.deadline, .earlier, pair)
    case .swapActor: has(.actor, nil, pair)
    case .swapAuthority: has(.authority, nil, pair)
    case .changeAudience: has(.audience, nil, pair)
    case .exchangeCitation: has(.citation, nil, pair)
    case .addClause: has(.clauseAdded, nil, pair)
    case .dropClause: has(.clauseDropped, nil, pair)
    case .negate, .reverse: pair.relation == .changed && pair.changes.count == 1
    case .turnBound: pair.relation == .changed && !pair.changes.isEmpty
    case .raiseLargeNumber: has(.target, .raised, pair)
    }
  }

  /// Whether a pair has this change and no other.
  private static func has(_ kind: Change.Kind, _ direction: Change.Direction?, _ pair: StatementPair) -> Bool
  {
    pair.relation == .changed && pair.changes.count == 1 && pair.changes[0].kind == kind
      && pair.changes[0].direction == direction
  }
}

import PlanComparison
import PlanFacts
import PlanRender
import PlanReport
import PlanSyntax
import PlanTestSupport
import PlanText
import Testing

/// What holds of any two plans.
@Suite struct LawTests {
  private static let comparer = PlanComparer()

  private static func prepared(_ plan: CorpusPlan) throws -> ComparedPlan {
    comparer.prepare(PlanReader().read(SourceText(try plan.bytes())), name: plan.name)
  }

  @Test(arguments: Corpus.plans)
  func aPlanWithItselfIsAllTheSame(_ plan: CorpusPlan) throws {
    let plan = try Self.prepared(plan)
    let comparison = Self.comparer.compare(plan, plan)
    #expect(comparison.onlyA.statements.isEmpty && comparison.onlyB.statements.isEmpty)
    for pair in comparison.statements {
      #expect(pair.relation == .same && !pair.isMoved && pair.changes.isEmpty)
      // Of what the plan itself says twice either may be the partner.
      if plan.text(of: pair.a) == plan.text(of: pair.b) { continue }
      #expect(pair.a == pair.b)
    }
    for list in FactList.allCases {
      let pairs = comparison.facts[list] ?? []
      let mentions = pairs.flatMap { [$0.a] + $0.alsoA }
      #expect(mentions.sorted() == Array(0..<list.count(in: plan.plan)), "\(list)")
      #expect(pairs.allSatisfy { $0.relation == .same }, "\(list)")
    }
    #expect(!comparison.hasDifferences)
  }

  /// Neighbours in the corpus, and plans far from each other.
  static let pairs: [(CorpusPlan, CorpusPlan)] =
    zip(Corpus.plans, Corpus.plans.dropFirst()).map { ($0, $1) }
    + zip(Corpus.plans, Corpus.plans.reversed()).map { ($0, $1) }

  @Test(arguments: pairs)
  func theOtherOrderIsTheMirror(_ first: CorpusPlan, _ second: CorpusPlan) throws {
    let (a, b) = (try Self.prepared(first), try Self.prepared(second))
    let there = Self.comparer.compare(a, b)
    let back = Self.comparer.compare(b, a)
    let mirrored = back.statements.map {
      "\(back.id($0.b, .b)) \(back.id($0.a, .a)) \($0.relation) \($0.isMoved) \($0.similarity)"
    }
    #expect(there.lines.sorted() == mirrored.sorted())
    for list in FactList.allCases {
      let pairs = (there.facts[list] ?? []).map { pair in
        let changes = pair.changes.map {
          "\($0.kind) \($0.a?.text ?? "") > \($0.b?.text ?? "") \($0.way(false))"
        }
        return "\(pair.a) \(pair.b) \(pair.relation) \(changes.sorted())"
      }
      let others = (back.facts[list] ?? []).map { pair in
        let changes = pair.changes.map {
          "\($0.mirrored) \($0.b?.text ?? "") > \($0.a?.text ?? "") \($0.way(true))"
        }
        return "\(pair.b) \(pair.a) \(pair.relation) \(changes.sorted())"
      }
      #expect(pairs.sorted() == others.sorted(), "\(list)")
    }
    #expect(there.onlyA == back.onlyB && there.onlyB == back.onlyA)
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let (first, second) = (Corpus.plans[0], Corpus.plans[1])
    #expect(try Self.json(first, second) == Self.json(first, second))
  }

  private static func json(_ first: CorpusPlan, _ second: CorpusPlan) throws -> [UInt8] {
    final class Bytes { var bytes: [UInt8] = [] }
    let bytes = Bytes()
    var stream = ByteStream { bytes.bytes += $0 }
    try ComparisonJSON().write(comparer.compare(try prepared(first), try prepared(second)), to: &stream)
    try stream.flush()
    return bytes.bytes
  }

  @Test(arguments: [
    "", "\n\n", "Không phải kế hoạch.", "I.\n1.\n-\n", "KẾ HOẠCH\nI. MỤC ĐÍCH\n- \n", "\u{FFFD}\u{0}\u{1}",
  ])
  func textsThatAreNoPlanAreCompared(_ text: String) throws {
    let odd = Self.comparer.prepare(PlanReader().read(Array(text.utf8)), name: "odd")
    let plan = try Self.prepared(Corpus.plans[0])
    #expect(Self.comparer.compare(odd, plan).statements.isEmpty)
    #expect(Self.comparer.compare(plan, odd).onlyB.statements.isEmpty)
    #expect(!Self.comparer.compare(odd, odd).hasDifferences)
  }

  @Test func oneStatementAThousandTimesPairsOneByOne() {
    let line = "Đẩy mạnh cải cách thủ tục hành chính, tạo thuận lợi cho người dân và doanh nghiệp."
    let text = "KẾ HOẠCH\n\nI. NỘI DUNG\n\n" + (1...1_000).map { "\($0). \(line)\n\n" }.joined()
    let plan = Self.comparer.prepare(PlanReader().read(Array(text.utf8)), name: "many")
    let comparison = Self.comparer.compare(plan, plan)
    #expect(comparison.statements.count == plan.plan.statements.count)
    #expect(comparison.statements.allSatisfy { $0.a == $0.b && $0.relation == .same && !$0.isMoved })
  }
}

extension ComparedPlan {
  /// The words of a statement.
  fileprivate func text(of statement: Int) -> String {
    let statement = plan.statements[statement]
    return plan.outline.text(of: plan.outline.outline(of: statement.part).blocks[statement.block])
  }
}

extension Change {
  /// What it is about from the second plan to the first.
  fileprivate var mirrored: Kind {
    switch kind {
    case .clauseAdded: .clauseDropped
    case .clauseDropped: .clauseAdded
    default: kind
    }
  }

  /// Which way it goes, or would go from the second plan to the first.
  fileprivate func way(_ isMirrored: Bool) -> String {
    let direction: Direction? =
      switch (direction, isMirrored) {
      case (.raised, true): .lowered
      case (.lowered, true): .raised
      case (.earlier, true): .later
      case (.later, true): .earlier
      default: direction
      }
    return "\(direction.map { "\($0)" } ?? "") \(edge.map { "\($0)" } ?? "")"
  }
}

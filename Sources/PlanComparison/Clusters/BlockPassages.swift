internal import PlanFacts
internal import PlanSyntax

/// The blocks of several plans that may belong together, as passages.
struct BlockPassages: Sendable {
  let plans: [ComparedPlan]
  let table: PassageTable
  private let similarity: Similarity
  private let constants: ComparisonConstants

  /// The passages of statements, or of the blocks that are none.
  /// - Complexity: O(*n*) in the grams of all plans.
  init(_ plans: [ComparedPlan], areStatements: Bool, constants: ComparisonConstants) {
    self.plans = plans
    self.constants = constants
    similarity = Similarity(constants: constants)
    var table = PassageTable(places: plans.map(\.blocks.count))
    for (number, plan) in plans.enumerated() {
      for (place, block) in plan.blocks.enumerated() where (block.statement != nil) == areStatements {
        let kind = [
          UInt64(block.lists.rawValue), UInt64(block.roles.rawValue), Self.number(of: block.audience),
        ]
        .reduce(0) { $0 << 16 | $1 }
        table.add(
          plan: number, place: place, kind: kind, plan.grams[block.grams].lazy.map { PassageGram($0) })
      }
    }
    self.table = table
  }

  private static func number(of audience: Statement.Audience?) -> UInt64 {
    audience.flatMap { Statement.Audience.allCases.firstIndex(of: $0) }.map { UInt64($0) + 1 } ?? 0
  }

  /// A block.
  func block(_ member: Passage.Member) -> ComparedBlock { plans[member.plan].blocks[member.place] }

  /// How alike two passages are that share some weight, in ten-thousandths.
  func score(_ a: Int, _ b: Int, shared: Int32) -> Int32 {
    let one = block(table.passages[a].first), other = block(table.passages[b].first)
    let score = similarity.score(shared: shared, one, other)
    // What is asked of people is hardly what is asked of their offices.
    guard let left = one.audience, let right = other.audience, left != right else { return score }
    return Int32(Int64(score) * Int64(constants.otherList) / Int64(ComparisonConstants.one))
  }

  /// How alike two passages are.
  func score(_ a: Int, _ b: Int) -> Int32 {
    a == b ? ComparisonConstants.one : score(a, b, shared: table.shared(a, b))
  }
}

internal import PlanFacts
internal import PlanSyntax

/// The blocks of several plans that may belong together, as passages.
struct BlockPassages: Sendable {
  let plans: [ComparedPlan]
  let table: PassageTable
  private let constants: ComparisonConstants

  /// The passages of statements, or of the blocks that are none, or where that is left open, of all.
  /// - Complexity: O(*n*) in the grams of all plans.
  init(_ plans: [ComparedPlan], areStatements: Bool?, constants: ComparisonConstants) {
    self.plans = plans
    self.constants = constants
    var table = PassageTable(places: plans.map(\.blocks.count))
    for (number, plan) in plans.enumerated() {
      for (place, block) in plan.blocks.enumerated()
      where areStatements == nil || areStatements == (block.statement != nil) {
        var kind = UInt64(block.lists.rawValue) << 32 | UInt64(block.roles.rawValue) << 16
        kind |= UInt64(block.addressees.rawValue) << 8 | Self.number(of: block.audience)
        // Where the grams stand in it counts too.
        for gram in plan.grams[block.grams] { kind = Hash.join(kind, UInt64(gram.places)) }
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

  /// How alike two passages are, in ten-thousandths, as between two plans; 0 where they may be no pair.
  /// - Complexity: O(*n*) in the grams of both.
  func score(_ a: Int, _ b: Int) -> Int32 {
    guard a != b else { return ComparisonConstants.one }
    let one = table.passages[a].first, other = table.passages[b].first
    let similarity = Similarity(constants, plans[one.plan], plans[other.plan])
    let (factor, isOneList) = similarity.context(one.place, other.place)
    guard factor > 0 else { return 0 }
    let likeness = similarity.score(one.place, other.place)
    guard isOneList || likeness >= constants.listApart else { return 0 }
    return Int32(Int64(likeness) * Int64(factor) / Int64(ComparisonConstants.one))
  }
}

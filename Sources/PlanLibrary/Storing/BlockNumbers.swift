internal import PlanFacts
internal import PlanSyntax

/// The numbers under which the blocks of a plan are stored: those of the plan itself first, then those of the decision
/// around it and of its appendices, the tables of each behind its blocks.
struct BlockNumbers {
  private var appendices: [Int] = []
  private let outline: PlanOutline

  init(_ outline: PlanOutline) {
    self.outline = outline
    var next = 1 + Self.count(in: outline.plan) + (outline.enclosing.map(Self.count) ?? 0)
    for appendix in outline.appendices {
      appendices.append(next)
      next += Self.count(in: appendix.outline)
    }
  }

  /// The number of a block of a part; where it is nil, of the table that stands before the first block.
  func number(of block: Int?, in part: OutlinePart) -> Int {
    let first =
      switch part {
      case .plan: 1
      case .appendix(let index): appendices[index]
      }
    return first + (block ?? outline.outline(of: part).blocks.count)
  }

  private static func count(in outline: Outline) -> Int { outline.blocks.count + outline.tables.count }
}

public import PlanFacts

/// A plan with its words made ready to be compared; made once, it is compared with as many others as wanted.
public struct ComparedPlan: Sendable {
  public let plan: Plan
  public let label: PlanLabel
  /// The blocks that say something, in reading order: statements, and others that facts stand in.
  package let blocks: [ComparedBlock]
  package let words: [Word]
  let grams: [Gram]
  let sentences: [Sentence]
  /// For each statement of the plan the place of its block in `blocks`.
  package let blockOfStatement: [Int]
  /// The names of the plan that must differ elsewhere.
  let names: OwnNames

  /// The blocks that are statements.
  var statementBlocks: [Int] { blocks.indices.filter { blocks[$0].statement != nil } }

  /// The block that a fact stands in; nil where that is none that says something.
  /// - Complexity: O(log *n*) in the number of blocks.
  package func block(of origin: Origin) -> Int? {
    guard let block = origin.block else { return nil }
    let wanted = (Self.order(of: origin.part), block)
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if (Self.order(of: blocks[middle].part), blocks[middle].block) < wanted {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < blocks.count, blocks[low].part == origin.part, blocks[low].block == block else { return nil }
    return low
  }

  private static func order(of part: OutlinePart) -> Int {
    switch part {
    case .plan: 0
    case .appendix(let index): index + 1
    }
  }
}

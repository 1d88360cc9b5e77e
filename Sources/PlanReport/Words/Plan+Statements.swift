internal import PlanFacts
internal import PlanSyntax

extension Plan {
  /// The block that a statement is.
  func block(of statement: Statement) -> Block {
    outline.outline(of: statement.part).blocks[statement.block]
  }

  /// The id of that block.
  func id(of statement: Statement) -> String { outline.id(of: statement.block, in: statement.part) }
}

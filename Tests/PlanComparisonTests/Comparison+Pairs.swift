import PlanComparison
import PlanFacts
import PlanSyntax

extension Comparison {
  /// The id of a statement of a side.
  func id(_ statement: Int, _ side: Side) -> String {
    let plan = self[side].plan
    return plan.outline.id(of: plan.statements[statement].block, in: plan.statements[statement].part)
  }

  /// The pair of two sections.
  func pair(_ a: String, _ b: String) -> StatementPair? {
    statements.first { id($0.a, .a) == a && id($0.b, .b) == b }
  }

  /// What is told of each pair of statements, a line each.
  var lines: [String] {
    statements.map { "\(id($0.a, .a)) \(id($0.b, .b)) \($0.relation) \($0.isMoved) \($0.similarity)" }
  }
}

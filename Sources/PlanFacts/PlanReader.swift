public import PlanSyntax
public import PlanText

/// Reads a plan: text in, outline and facts out.
public struct PlanReader: Sendable {
  private let outlines: OutlineReader
  private let statements: StatementReader

  /// A reader of plans, whose province is given where the caller knows it.
  public init(province: String? = nil) {
    outlines = OutlineReader(province: province)
    statements = StatementReader(grammar: .embedded)
  }

  /// The plan of a text in whatever state.
  /// - Complexity: O(*n*) in the number of bytes.
  public func read(_ source: SourceText) -> Plan {
    plan(of: outlines.read(source))
  }

  /// The plan of an outline.
  /// - Complexity: O(*n*) in the number of bytes.
  public func plan(of outline: PlanOutline) -> Plan {
    var plan = Plan(outline: outline, statements: statements.statements(of: outline))
    let text = FactText(outline, .embedded)
    plan.citations = CitationReader(.embedded).citations(of: text, diagnostics: &plan.diagnostics)
    plan.awards = AwardReader(.embedded).awards(of: text)
    return plan
  }
}

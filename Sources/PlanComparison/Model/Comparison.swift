/// Two plans, compared: what belongs together and how it differs, and what each has alone.
public struct Comparison: Sendable {
  public let a: ComparedPlan
  public let b: ComparedPlan
  /// In the reading order of the first plan.
  public let statements: [StatementPair]
  /// The pairs of each list of facts, in the order of the first plan's list.
  public let facts: [FactList: [FactPair]]
  public let onlyA: Unpaired
  public let onlyB: Unpaired
  public let summary: ComparisonSummary

  /// The plan of a side.
  public subscript(side: Side) -> ComparedPlan { side == .a ? a : b }

  /// What a side has alone.
  public func only(_ side: Side) -> Unpaired { side == .a ? onlyA : onlyB }

  /// Whether there is any difference: something that one side has alone, or a pair that is changed.
  public var hasDifferences: Bool {
    statements.contains { $0.relation == .changed }
      || facts.values.contains { $0.contains { $0.relation == .changed } }
      || !onlyA.statements.isEmpty || !onlyB.statements.isEmpty
      || onlyA.facts.values.contains { !$0.isEmpty } || onlyB.facts.values.contains { !$0.isEmpty }
  }
}

/// Which plan took text from which.
public struct Lineage: Sendable {
  /// All plans that were looked at.
  public let plans: [LineagePlan]
  /// At most one to each plan: from the earlier one that most of its text comes from.
  public let edges: [LineageEdge]
  public let measure: LineageMeasure

  package init(plans: [LineagePlan], edges: [LineageEdge], measure: LineageMeasure) {
    self.plans = plans
    self.edges = edges
    self.measure = measure
  }

  /// Whether any plan has something of another.
  package var tellsAnything: Bool { !edges.isEmpty || plans.contains { !$0.similar.isEmpty } }
}

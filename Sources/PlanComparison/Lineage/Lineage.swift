/// Which plan took text from which.
public struct Lineage: Sendable {
  /// All plans that were looked at.
  public let plans: [LineagePlan]
  /// At most one to each plan: from the earlier one that most of its text comes from.
  public let edges: [LineageEdge]

  package init(plans: [LineagePlan], edges: [LineageEdge]) {
    self.plans = plans
    self.edges = edges
  }
}

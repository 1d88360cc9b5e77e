/// A plan in a lineage, and where its statements come from; the shares are by weight of words and make 1 together.
public struct LineagePlan: Sendable {
  public let label: PlanLabel
  /// Taken over nearly word for word from its parent.
  public let copied: Double
  /// Taken from its parent and changed.
  public let adapted: Double
  /// What nearly all plans say.
  public let boilerplate: Double
  public let own: Double

  package init(label: PlanLabel, copied: Double, adapted: Double, boilerplate: Double, own: Double) {
    self.label = label
    self.copied = copied
    self.adapted = adapted
    self.boilerplate = boilerplate
    self.own = own
  }
}

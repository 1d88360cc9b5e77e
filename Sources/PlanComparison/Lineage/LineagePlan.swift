public import PlanFacts

/// A plan in a lineage, and where its statements come from; the shares are by weight of words and make 1 together.
public struct LineagePlan: Sendable {
  public let label: PlanLabel
  /// At what level of the state its issuer stands; nil where its name does not say it.
  public let level: Award.Level?
  /// Taken over nearly word for word from its parent.
  public let copied: Double
  /// Taken from its parent and changed.
  public let adapted: Double
  /// What nearly all plans say.
  public let boilerplate: Double
  public let own: Double
  /// Its blocks that say something, in reading order.
  public let passages: [LineagePassage]

  package init(
    label: PlanLabel, level: Award.Level? = nil, copied: Double, adapted: Double, boilerplate: Double,
    own: Double, passages: [LineagePassage] = []
  ) {
    self.label = label
    self.level = level
    self.copied = copied
    self.adapted = adapted
    self.boilerplate = boilerplate
    self.own = own
    self.passages = passages
  }
}

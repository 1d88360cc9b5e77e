public import PlanFacts
internal import PlanSyntax

/// A plan in a lineage, and where its statements come from; the shares are by weight of words and make 1 together.
public struct LineagePlan: Sendable {
  public let label: PlanLabel
  /// At what level of the state its issuer stands; nil where its name does not say it.
  public let level: Award.Level?
  public let issue: LineageIssue
  /// Taken over nearly word for word from its parent.
  public let copied: Double
  /// Taken from its parent and changed.
  public let adapted: Double
  /// What more than a share of the unrelated plans say too; nil where these are too few to tell.
  public let boilerplate: Double?
  public let own: Double
  /// Its blocks that say something, in reading order.
  public let passages: [LineagePassage]
  /// The plans that have more of its words than its parent, where nothing tells who took them: the most alike first, at
  /// most three.
  public let similar: [LineageLikeness]

  package init(
    label: PlanLabel, level: Award.Level? = nil, issue: LineageIssue? = nil, copied: Double, adapted: Double,
    boilerplate: Double?, own: Double, passages: [LineagePassage] = [], similar: [LineageLikeness] = []
  ) {
    self.label = label
    self.level = level
    self.issue =
      issue
      ?? LineageIssue(
        earliest: label.date?.days.start, latest: label.date?.days.end,
        source: label.date == nil ? .text : .date)
    self.copied = copied
    self.adapted = adapted
    self.boilerplate = boilerplate
    self.own = own
    self.passages = passages
    self.similar = similar
  }
}

/// A plan that took text from another.
public struct LineageEdge: Equatable, Sendable {
  /// Places in `Lineage.plans`.
  public let parent: Int
  public let child: Int
  /// The share of the parent's statements, by weight of words, that the child has nothing of.
  public let dropped: Double

  package init(parent: Int, child: Int, dropped: Double) {
    self.parent = parent
    self.child = child
    self.dropped = dropped
  }
}

/// A block of a plan in a lineage, and where it comes from.
public struct LineagePassage: Equatable, Sendable {
  /// Where a block comes from, by its name in the JSON.
  public enum Kind: String, CaseIterable, Sendable {
    /// Nearly word for word from the parent.
    case copied
    /// From the parent, changed.
    case adapted
    /// What most unrelated plans say too.
    case boilerplate
    case own
  }

  public let kind: Kind
  /// The id of the block.
  public let section: String
  /// The id of the parent's block that most of its words stand in; nil where it does not come from there.
  public let source: String?
  /// From 0 to 1: how much of its words that block has.
  public let share: Double

  package init(kind: Kind, section: String, source: String?, share: Double) {
    self.kind = kind
    self.section = section
    self.source = source
    self.share = share
  }
}

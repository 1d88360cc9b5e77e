/// A place that a search found.
public struct SearchHit: Sendable {
  public let plan: StoredPlan
  /// The id of the block; nil for the plan's title.
  public let section: String?
  public let line: Int
  public let text: String
  /// Where the words stand in the text, in bytes of its UTF-8.
  public let marks: [Range<Int>]
}

/// What a search found.
public struct SearchResult: Sendable {
  /// The best places, the best first.
  public var hits: [SearchHit] = []
  /// Whether there are more than were asked for.
  public var hasMore = false
  /// Whether there were so many that only those of the plans imported last were weighed.
  public var isPartial = false
  /// Whether nothing has the marks that were typed, and these have the letters without them.
  public var isWithoutMarks = false
  /// Whether there were too many to look at all of them for the marks that were typed.
  public var areMarksUnsure = false
}

/// Where to search.
public struct SearchScope: Equatable, Sendable {
  public var plans = PlanFilter()
  /// A role that the block has, or a block above it, by its name in the JSON.
  public var role: String?
  /// A kind of fact that was read from the block.
  public var fact: FactKind?

  public init() {}
}

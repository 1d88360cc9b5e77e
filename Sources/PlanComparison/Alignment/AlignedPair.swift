/// Two blocks that belong together, or may.
struct AlignedPair: ScoredPair, Sendable {
  /// Places in `ComparedPlan.blocks`.
  let a: Int
  let b: Int
  /// How alike they are by words and places, in ten-thousandths.
  let score: Int32
  /// How alike they are by their words alone.
  let likeness: Int32
  /// Whether they are statements of one list.
  let isOneList: Bool
}

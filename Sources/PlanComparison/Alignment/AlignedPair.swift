/// Two blocks that belong together.
struct AlignedPair: Sendable {
  /// Places in `ComparedPlan.blocks`.
  let a: Int
  let b: Int
  /// How alike they are, in ten-thousandths.
  let score: Int32
}

/// What two things have in common at least to be looked at.
struct LeastShared: Sendable {
  /// Of the weight of the lighter, in ten-thousandths.
  let share: Int32
  /// A weight, or half of the lighter's where that is less.
  var weight: Int32 = 0

  @inline(__always)
  func isReached(by shared: Int32, lighter: Int32) -> Bool {
    Int64(shared) * Int64(ComparisonConstants.one) >= Int64(lighter) * Int64(share)
      && shared >= min(weight, lighter / 2)
  }
}

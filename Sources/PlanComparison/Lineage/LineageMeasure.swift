/// From where on plans of a lineage count as what they are called.
public struct LineageMeasure: Equatable, Sendable {
  /// The least share of a plan's words, from 0 to 1, that makes another the one it took from, or one like it.
  public let taken: Double
  /// What a greater share of the unrelated plans says is common to nearly all.
  public let common: Double
  /// Among fewer unrelated plans nothing tells what is common.
  public let fewest: Int

  package init(taken: Double, common: Double, fewest: Int) {
    self.taken = taken
    self.common = common
    self.fewest = fewest
  }

  init(_ constants: ComparisonConstants) {
    self.init(
      taken: ComparisonConstants.part(constants.taken), common: ComparisonConstants.part(constants.common),
      fewest: Int(constants.commonFewest))
  }
}

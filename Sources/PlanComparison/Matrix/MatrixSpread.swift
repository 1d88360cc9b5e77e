/// How far the values of a row go.
public struct MatrixSpread: Equatable, Sendable {
  /// The least number, or the earliest day.
  public let lowest: MatrixValue
  /// The value in the middle; of an even number of values the lower of the two there.
  public let median: MatrixValue
  public let highest: MatrixValue

  package init(lowest: MatrixValue, median: MatrixValue, highest: MatrixValue) {
    self.lowest = lowest
    self.median = median
    self.highest = highest
  }

  /// The spread of some values; nil where fewer than two have an order.
  /// - Complexity: O(*n* log *n*) in the number of values.
  init?(_ values: [MatrixValue]) {
    let sorted = values.compactMap { value in value.order.map { (order: $0, value: value) } }
      .sorted { ($0.order, $0.value.text) < ($1.order, $1.value.text) }
    guard sorted.count > 1, let first = sorted.first, let last = sorted.last else { return nil }
    self.init(lowest: first.value, median: sorted[(sorted.count - 1) / 2].value, highest: last.value)
  }
}

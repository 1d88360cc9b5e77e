/// A value of a cell: words for people, and where it stands among the values of its row.
public struct MatrixValue: Equatable, Sendable {
  /// "≥ 65 %", "2026-03-31".
  public let text: String
  /// What orders it: the number, or that of the last day; nil for what has no order.
  public let order: Double?
  /// Equal for values that say the same, however they are written.
  package let key: String

  package init(text: String, order: Double?, key: String? = nil) {
    self.text = text
    self.order = order
    self.key = key ?? text
  }

  public static func == (left: MatrixValue, right: MatrixValue) -> Bool { left.key == right.key }
}

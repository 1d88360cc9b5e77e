/// One, two or three neighbouring words of a statement that say something.
package struct Gram: Sendable {
  /// The number made of the words' keys; two others share one once in four thousand million.
  package let hash: UInt32
  /// What it weighs: rare ones more than common ones.
  package let weight: UInt16
  /// How often it stands in the statement, at most twice.
  package let count: UInt16

  /// The most times that a gram counts in a statement.
  static let mostCounted: UInt16 = 2

  var total: Int32 { Int32(weight) * Int32(count) }
}

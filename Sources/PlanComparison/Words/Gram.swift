/// One, two or three neighbouring words of a statement that say something.
struct Gram: HashedGram, Sendable {
  /// The number made of the words' keys; two others share one once in four thousand million.
  let hash: UInt32
  /// What it weighs, in eighths of a bit: rare ones more than common ones.
  let weight: UInt16
  /// How often it stands in the statement, at most twice.
  let count: UInt16
  /// The sentences that it stands in, a bit each, and in the highest bit whether it opens the statement.
  let places: UInt32

  /// The most times that a gram counts in a statement.
  static let mostCounted: UInt16 = 2
  /// The bit of the opening.
  static let opening: UInt32 = 1 << 31
  /// The most sentences that are told apart; what stands behind belongs to the last one.
  static let mostSentences = 31

  var isOpening: Bool { places & Self.opening != 0 }
  var total: Int32 { Int32(weight) * Int32(count) }
}

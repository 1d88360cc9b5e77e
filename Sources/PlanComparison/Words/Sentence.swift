/// A sentence of a statement that has several.
struct Sentence: Sendable {
  /// How many of its words say something.
  var length: Int32 = 0
  /// What the grams within it weigh.
  var weight: Int32 = 0
}

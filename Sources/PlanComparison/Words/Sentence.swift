/// A sentence of a statement that has several.
package struct Sentence: Sendable {
  /// How many of its words say something.
  package internal(set) var length: Int32 = 0
  /// What the grams within it weigh.
  package internal(set) var weight: Int32 = 0
}

/// What a word of a statement is to the comparison.
package enum WordKind: UInt8, Sendable {
  case word
  /// Joins others and says nothing by itself.
  case function
  /// Must be another one in another province.
  case name
  /// A number alone.
  case number
  /// A quantity with its unit.
  case quantity
  /// A time.
  case time
  /// A document that is named.
  case citation

  /// Whether a difference in it is none of substance.
  package var isLight: Bool { self == .function || self == .name }
  /// Whether it stands for words of many forms, so that statements are alike whichever they have.
  package var isTyped: Bool { rawValue >= WordKind.number.rawValue }
}

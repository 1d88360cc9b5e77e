/// Whom a statement speaks of, as classes that never take each other's place; none where nothing says it.
package struct Addressees: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The names of the classes in `comparison.grammar`.
  static let names = ["agency", "front", "enterprise", "official", "people", "others"]

  /// The class of a name.
  init?(name: String) {
    guard let place = Self.names.firstIndex(of: name) else { return nil }
    rawValue = 1 << UInt8(place)
  }

  /// Whether what is said to one may be what is said to the other.
  package func mayBe(_ other: Addressees) -> Bool { isEmpty || other.isEmpty || !isDisjoint(with: other) }
}

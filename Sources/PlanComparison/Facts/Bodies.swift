/// Classes of bodies that never take each other's place, by their names in `comparison.grammar`.
struct Bodies: OptionSet, Sendable {
  let rawValue: UInt16

  /// Offices of the state, and what no class names.
  static let agency = Bodies(rawValue: 1)

  private static let names = [
    "agency", "front", "association", "union", "youth", "women", "farmers", "veterans", "police", "army",
    "enterprise", "people",
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The class of a name.
  init?(name: String) {
    guard let place = Self.names.firstIndex(of: name) else { return nil }
    rawValue = 1 << UInt16(place)
  }

  /// Whether what one is to do may be what the other is; where a plan does not say who, it may.
  func mayBe(_ other: Bodies) -> Bool { isEmpty || other.isEmpty || !isDisjoint(with: other) }
}

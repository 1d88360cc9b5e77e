/// What plans are to be compared, and what of them is to be told.
struct ComparisonSettings: Sendable {
  /// Whether plans of the library are asked for by what they are.
  var asksLibrary: Bool

  init(_ arguments: Arguments) { asksLibrary = Self.asksLibrary(arguments) }

  /// Whether options ask for plans of the library.
  static func asksLibrary(_ arguments: Arguments) -> Bool {
    [.movement, .year, .allPlans].contains { arguments.has($0) }
  }
}

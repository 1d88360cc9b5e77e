/// What one of two plans has alone.
public struct Unpaired: Equatable, Sendable {
  /// Places in `Plan.statements`.
  public internal(set) var statements: [Int] = []
  /// Places in each list of facts.
  public internal(set) var facts: [FactList: [Int]] = [:]

  /// Nothing.
  package init() {}
}

/// What one of two plans has alone.
public struct Unpaired: Equatable, Sendable {
  /// Places in `Plan.statements`.
  public internal(set) var statements: [Int] = []
  /// Places in each list of facts; of an award or a document with several mentions that of the first.
  public internal(set) var facts: [FactList: [Int]] = [:]
  /// The places of its further mentions, by the first.
  public internal(set) var also: [FactList: [Int: [Int]]] = [:]

  /// Nothing.
  package init() {}
}

/// The name of a place in the page: letters, digits and hyphens, never words of a plan.
struct Anchor: Hashable {
  let name: String

  /// A place there is one of.
  init(_ name: StaticString) { self.name = "\(name)" }

  /// A place of a plan, which is known by its number.
  init(plan: Int, _ kind: StaticString, _ number: Int? = nil) {
    name = "p\(plan + 1)-\(kind)" + (number.map { "-\($0 + 1)" } ?? "")
  }

  /// One of several places of a kind.
  init(_ kind: StaticString, _ number: Int) { name = "\(kind)-\(number + 1)" }

  /// The heading of a place.
  init(headingOf anchor: Anchor) { name = anchor.name + "-heading" }
}

/// A part of a match that its rule keeps under a name.
package struct Capture: Sendable {
  package let name: String
  /// The place of the name among those of the rule.
  let number: Int
  package internal(set) var tokens: Range<Int>
  /// The span that it is, where it is one.
  package internal(set) var span: Int?
}

/// A part of a match that its rule keeps under a name.
package struct Capture: Sendable {
  package let name: String
  package let tokens: Range<Int>
  /// The span that it is, where it is one.
  package let span: Int?
}

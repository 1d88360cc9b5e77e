/// A rule that matched some words of a text but for one thing.
package struct NearMiss: Sendable {
  package enum Reason: Sendable, Equatable {
    /// Its last element did not follow: what it could have been, as the rule has it.
    case missing([String])
    /// A condition of the rule, as the rule has it.
    case condition(String)
  }

  /// The name of the rule.
  package let rule: String
  /// The tokens that it did match.
  package let tokens: Range<Int>
  package let reason: Reason
}

/// Why facts were read in a block, or were not: what rules found there, and which came near.
package struct FactExplanation: Sendable {
  /// What a rule found.
  package struct Find: Sendable {
    package enum State: String, Sendable {
      case stands
      /// A better reading of its group was taken.
      case beaten
      /// Its words belong to a rule that keeps them for itself.
      case closed
    }

    package let rule: String
    package let text: String
    package let value: String
    /// The parts that the rule keeps under a name.
    package let captures: [(name: String, text: String)]
    package let state: State
    /// The rules that it lost to, with their words.
    package let winners: [(rule: String, text: String)]
  }

  /// A rule that matched but for its last element or for one condition.
  package struct Miss: Sendable {
    package let rule: String
    /// The words that it did match.
    package let text: String
    /// What its last element could have been; empty where a condition failed.
    package let missing: [String]
    /// The condition that failed.
    package let condition: String?
  }

  /// The id of the block.
  package let section: String
  package let finds: [Find]
  package let misses: [Miss]
}

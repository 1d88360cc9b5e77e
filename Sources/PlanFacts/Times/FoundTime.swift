/// A time as it was found in a line of text.
package struct FoundTime: Sendable, Equatable {
  package let time: PlanTime
  /// How it binds what is to be done: `by`, `before` …; nil where nothing says so.
  package let bound: String?
  /// The name of the rule in `grammars/`.
  package let rule: String
  /// The clean bytes of the words.
  package let range: Range<Int>
  /// Whether there is no such day or stretch.
  package let isImpossible: Bool
}

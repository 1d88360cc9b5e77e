/// What `kehoach grammar` is to do, by the word behind it.
enum GrammarAction: String, CaseIterable, Sendable {
  case test

  /// Whether names of rules or plans follow.
  var takesOperands: Bool { false }
}

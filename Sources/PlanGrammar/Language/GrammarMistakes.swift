/// All that is wrong with a grammar, so that it cannot be used.
package struct GrammarMistakes: Error, Sendable {
  /// At least one, in the order of their places.
  package let all: [GrammarMistake]

  package init(_ mistakes: [GrammarMistake]) { all = mistakes }
}

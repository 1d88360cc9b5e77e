/// What one file says.
package struct GrammarFile: Sendable {
  package var lists: [(name: String, entries: [Grammar.Entry], place: GrammarPlace)] = []
  package var costs: [String: Grammar.Cost] = [:]
  package var rules: [Rule] = []
  package var examples: [Grammar.Example] = []
  package var mistakes: [GrammarMistake] = []

  package init() {}
}

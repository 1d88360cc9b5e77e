@testable import PlanGrammar

/// A grammar of a few lines, made ready.
struct SmallGrammar {
  let grammar: Grammar
  let set: RuleSet

  init(_ text: String) {
    grammar = Grammar([GrammarSource(name: "test", bytes: Array(text.utf8))])
    set = RuleSet(grammar)
  }

  /// All that is wrong with it, as it is told.
  var mistakes: [String] { (grammar.mistakes + set.mistakes).map(\.description) }

  /// What a rule finds in a text and stands, from left to right.
  func values(
    of rule: String, in text: String, at place: Matcher.Place? = nil, roleNames: [String] = []
  ) -> [String] {
    guard let number = set.number(of: rule) else { return ["no such rule"] }
    let bytes = Array(text.utf8)
    var matcher = Matcher(set, roleNames: roleNames)
    let block = matcher.match(bytes.span, at: place ?? .any(bytes.count))
    return block.compactMap { token in
      matcher.chart.span(of: number, at: token).map { matcher.matches.value(of: $0, bytes.span).description }
    }
  }

  /// The steps and tokens that a text takes.
  func cost(of text: String) -> (steps: Int, tokens: Int) {
    let bytes = Array(text.utf8)
    var matcher = Matcher(set, roleNames: [])
    let block = matcher.match(bytes.span, at: .any(bytes.count))
    return (matcher.steps, block.count)
  }

  /// What a check finds.
  func findings(entries: Set<String>? = nil, roles: [String] = ["purpose", "content"]) -> [String] {
    GrammarCheck(grammar, set, entries: entries, roles: roles).findings(StepBound(grammar, set))
      .map { "\($0.place): \($0.severity.rawValue): \($0.message)" }
  }
}

/// Runs the examples that rules carry.
package struct RuleExamples {
  private var matcher: Matcher

  package init(_ set: RuleSet) { matcher = Matcher(set, roleNames: []) }

  /// The examples that do not hold: what a rule finds in a text must be, for one of its finds, the value that stands there.
  package mutating func failures() -> [ExampleFailure] {
    var failures: [ExampleFailure] = []
    for rule in matcher.set.rules {
      for example in rule.examples {
        let found = values(of: rule, in: example.text)
        let holds = example.value.map(found.contains) ?? found.isEmpty
        guard !holds else { continue }
        failures.append(
          ExampleFailure(
            name: rule.name, text: example.text, expected: example.value, found: found, place: example.place))
      }
    }
    return failures
  }

  /// What a rule finds in a text, from left to right.
  package mutating func values(of rule: Rule, in text: String) -> [String] {
    guard let number = matcher.set.number(of: rule.name) else { return [] }
    let bytes = Array(text.utf8)
    matcher.reset()
    // An example stands at any place that its rule asks for.
    let block = matcher.match(bytes.span, at: .any(bytes.count))
    return block.compactMap { token in
      matcher.chart.span(of: number, at: token, orClosed: true).map {
        matcher.matches.value(of: $0, bytes.span).description
      }
    }
  }
}

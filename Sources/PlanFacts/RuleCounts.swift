internal import PlanGrammar
internal import PlanSyntax
package import PlanText

/// How often each rule of a grammar found something in a plan, by the rule's name.
package struct RuleCounts: Sendable {
  package let counts: [String: Int]
}

extension PlanReader {
  /// How often rules find something in a plan; what a better reading of its group beat does not count.
  /// - Complexity: O(*n*) in the number of bytes.
  package func counts(in source: SourceText) -> RuleCounts {
    let text = FactText(outlines.read(source), grammar)
    var counts: [String: Int] = [:]
    for span in text.chart.spans where span.state != .beaten {
      if !grammar.rules.isList(span.rule) { counts[grammar.rules.names[Int(span.rule)], default: 0] += 1 }
    }
    return RuleCounts(counts: counts)
  }
}

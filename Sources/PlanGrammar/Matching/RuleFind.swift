/// What a rule found in a text, and what became of it.
package struct RuleFind: Sendable {
  /// The index of the span in the chart.
  package let span: Int
  package let state: Chart.State
  /// The spans that it lost to, or that closed its words.
  package let winners: [Int]
}

extension Matcher {
  /// All that rules found in a block, in reading order, what lost with what it lost to.
  package func finds(in block: Range<Int>) -> [RuleFind] {
    let members = chart.spans.indices.filter { index in
      let span = chart.spans[index]
      return Int(span.rule) >= set.firstRule && block.contains(Int(span.start))
    }
    let sorted = members.sorted {
      (chart.spans[$0].start, chart.spans[$1].end, $0) < (chart.spans[$1].start, chart.spans[$0].end, $1)
    }
    return sorted.map { index in
      RuleFind(
        span: index, state: chart.spans[index].state,
        winners: sorted.filter { hasWon($0, over: index) })
    }
  }

  private func hasWon(_ winner: Int, over loser: Int) -> Bool {
    let won = chart.spans[winner], lost = chart.spans[loser]
    guard winner != loser, won.tokens.overlaps(lost.tokens) else { return false }
    switch lost.state {
    case .stands: return false
    case .beaten: return won.state != .beaten && group(of: won) == group(of: lost)
    case .closed:
      return won.start <= lost.start && won.end >= lost.end && isOpaque(won)
    }
  }

  private func isOpaque(_ span: Chart.Span) -> Bool {
    Int(span.rule) >= set.firstRule && tables.rules[Int(span.rule) - set.firstRule].isOpaque
  }

  private func group(of span: Chart.Span) -> Int16 { tables.rules[Int(span.rule) - set.firstRule].group }
}

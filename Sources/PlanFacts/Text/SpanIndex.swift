internal import PlanGrammar

/// The spans of a chart that stand, in reading order; of those lists and rules that readers look for in whole blocks.
struct SpanIndex {
  /// A span as the index keeps it.
  private struct Entry {
    let start: UInt32
    let span: Int32
    let rule: UInt16
  }

  /// By their starts; of those that begin at one token the latest found first.
  private var entries: [Entry] = []

  /// The index of a chart; `isSought` says for each list and rule whether it is looked for.
  /// - Complexity: O(*n*) in the tokens and spans.
  init(_ chart: Chart, isSought: [Bool]) {
    for token in chart.tokens.indices {
      chart.forEachSpan(at: token) { span in
        let rule = chart.spans[span].rule
        if isSought[Int(rule)] {
          entries.append(Entry(start: UInt32(token), span: Int32(span), rule: rule))
        }
      }
    }
  }

  /// The spans of some rules that lie in a range of tokens, in reading order; of those that begin at one token the
  /// latest found first.
  /// - Complexity: O(log *n*) in the spans, and O(*m*) in those of the range.
  func spans(of rules: [UInt16], in range: Range<Int>, _ chart: Chart) -> [Int] {
    var found: [Int] = []
    var at = first(from: range.lowerBound)
    while at < entries.count, entries[at].start < range.upperBound {
      let entry = entries[at]
      if rules.contains(entry.rule), chart.spans[Int(entry.span)].end <= range.upperBound {
        found.append(Int(entry.span))
      }
      at += 1
    }
    return found
  }

  /// The place of the first span that begins at a token or behind it.
  private func first(from token: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

internal import PlanGrammar

/// The spans of a chart that stand, by the number of their list or rule and in reading order; of those lists and rules
/// that readers look for in whole blocks.
struct SpanIndex {
  /// Where the spans of each list and rule begin, and where the last ones end.
  private var starts: [Int32]
  private var spans: [Int32]

  /// The index of a chart; `isSought` says for each list and rule whether it is looked for.
  /// - Complexity: O(*n*) in the spans.
  init(_ chart: Chart, isSought: [Bool]) {
    let rules = isSought.count
    starts = Array(repeating: 0, count: rules + 1)
    let sought = chart.spans.indices.filter { index in
      isSought[Int(chart.spans[index].rule)] && chart.spans[index].stands
    }
    for index in sought { starts[Int(chart.spans[index].rule) + 1] += 1 }
    for rule in 0..<rules { starts[rule + 1] += starts[rule] }
    spans = Array(repeating: 0, count: sought.count)
    // What one list or rule finds stands in the chart in reading order.
    var next = starts
    for index in sought {
      let span = chart.spans[index]
      spans[Int(next[Int(span.rule)])] = Int32(index)
      next[Int(span.rule)] += 1
    }
  }

  /// The spans of some rules that lie in a range of tokens, in reading order; of those that begin at one token the
  /// latest found first.
  /// - Complexity: O(log *n*) in the spans for each rule, and O(*m* log *m*) in those that are found.
  func spans(of rules: [UInt16], in range: Range<Int>, _ chart: Chart) -> [Int] {
    var found: [Int] = []
    var isSorted = true
    for rule in rules {
      let end = Int(starts[Int(rule) + 1])
      var at = first(of: rule, from: range.lowerBound, chart)
      if !found.isEmpty, at < end { isSorted = false }
      while at < end, chart.spans[Int(spans[at])].start < range.upperBound {
        if chart.spans[Int(spans[at])].end <= range.upperBound { found.append(Int(spans[at])) }
        at += 1
      }
    }
    if !isSorted {
      found.sort { (chart.spans[$0].start, $1) < (chart.spans[$1].start, $0) }
    }
    return found
  }

  /// The place of the first span of a rule that begins at a token or behind it.
  private func first(of rule: UInt16, from token: Int, _ chart: Chart) -> Int {
    var low = Int(starts[Int(rule)])
    var high = Int(starts[Int(rule) + 1])
    // Most blocks lie before the first or behind the last.
    if low < high, chart.spans[Int(spans[low])].start >= token { return low }
    if low < high, chart.spans[Int(spans[high - 1])].start < token { return high }
    while low < high {
      let middle = (low + high) / 2
      if chart.spans[Int(spans[middle])].start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

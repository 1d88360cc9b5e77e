internal import PlanGrammar

/// The spans of rules in a chart that stand, in reading order.
struct SpanIndex {
  /// A span as the index keeps it.
  private struct Entry {
    let start: UInt32
    let rule: UInt16
    let span: Int32
  }

  /// By their starts; of those that begin at one token the latest found first.
  private var entries: [Entry] = []
  /// The entries of each block, and their lists and rules as bits.
  private var blocks: [(entries: Range<Int>, rules: UInt64)] = []

  /// Adds the next block, or the next cell behind all blocks, with the spans that rules found in it.
  /// - Complexity: O(*n* log *n*) in the spans.
  mutating func add(_ spans: Range<Int>, of chart: Chart) {
    let first = entries.count
    for index in spans where chart.spans[index].stands {
      let span = chart.spans[index]
      entries.append(Entry(start: span.start, rule: span.rule, span: Int32(index)))
    }
    // They were found level by level.
    if entries.count - first > 1 {
      entries[first...].sort { ($0.start, $1.span) < ($1.start, $0.span) }
    }
    let bits = entries[first...].reduce(0) { $0 | RuleNumbers.bit($1.rule) }
    blocks.append((first..<entries.count, bits))
  }

  /// The spans of some rules in a block, in reading order; of those that begin at one token the latest found first.
  /// - Complexity: O(*n*) in the spans of the block.
  func spans(of rules: RuleNumbers, inBlock block: Int) -> [Int] {
    var found: [Int] = []
    guard blocks[block].rules & rules.bits != 0 else { return found }
    for place in blocks[block].entries where rules.contains(entries[place].rule) {
      found.append(Int(entries[place].span))
    }
    return found
  }

  /// The spans of some rules that lie in a range of tokens.
  /// - Complexity: O(log *n*) in the spans, and O(*m*) in those of the range.
  func spans(of rules: RuleNumbers, in range: Range<Int>, _ chart: Chart) -> [Int] {
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

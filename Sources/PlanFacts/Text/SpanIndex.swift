internal import PlanGrammar

/// The spans of a chart that stand, in reading order; of those lists and rules that readers look for in whole blocks.
struct SpanIndex {
  /// A span as the index keeps it.
  private struct Entry {
    let start: UInt32
    let span: Int32
    let rule: UInt16
  }

  /// For each list and rule whether it is looked for.
  private let isSought: [Bool]
  /// By their starts; of those that begin at one token the latest found first.
  private var entries: [Entry] = []
  /// The entries of each block.
  private var blocks: [Range<Int>] = []

  init(isSought: [Bool]) { self.isSought = isSought }

  /// Adds the next block, or the next cell behind all blocks, with the spans that were found in it.
  /// - Complexity: O(*n*) in the spans, and O(*m* log *m*) in those that are looked for.
  mutating func add(_ spans: Range<Int>, of chart: Chart) {
    let first = entries.count
    for index in spans {
      let span = chart.spans[index]
      guard isSought[Int(span.rule)], span.stands else { continue }
      entries.append(Entry(start: span.start, span: Int32(index), rule: span.rule))
    }
    // They were found level by level.
    if entries.count - first > 1 {
      entries[first...].sort { ($0.start, $1.span) < ($1.start, $0.span) }
    }
    blocks.append(first..<entries.count)
  }

  /// The spans of some rules in a block, in reading order; of those that begin at one token the latest found first.
  /// - Complexity: O(*n*) in the spans of the block.
  func spans(of rules: [UInt16], inBlock block: Int) -> [Int] {
    var found: [Int] = []
    for place in blocks[block] where rules.contains(entries[place].rule) {
      found.append(Int(entries[place].span))
    }
    return found
  }

  /// The spans of some rules that lie in a range of tokens.
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

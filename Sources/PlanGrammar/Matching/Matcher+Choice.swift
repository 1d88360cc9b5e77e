extension Matcher {
  /// Of the spans of one group that share words, the set of greatest weight stands; for the groups that end at a level.
  mutating func choose(level: Int) {
    for group in groups.indices where set.groupEnds[group] == level && !groups[group].isEmpty {
      if sharesWords(groups[group]) { choose(among: groups[group]) }
      groups[group].removeAll(keepingCapacity: true)
    }
  }

  /// Whether spans, of which each begins no later than the next, share words.
  private func sharesWords(_ members: [Int]) -> Bool {
    var end: UInt32 = 0
    for member in members {
      if chart.spans[member].start < end { return true }
      end = chart.spans[member].end
    }
    return false
  }

  private mutating func choose(among members: [Int]) {
    let sorted = members.sorted {
      (chart.spans[$0].end, chart.spans[$0].start, chart.spans[$0].rule)
        < (chart.spans[$1].end, chart.spans[$1].start, chart.spans[$1].rule)
    }
    // best[i]: the greatest weight of the first i spans.
    var best = [0]
    var takes: [Bool] = []
    var before: [Int] = []
    for (place, index) in sorted.enumerated() {
      let span = chart.spans[index]
      var fits = place
      while fits > 0, chart.spans[sorted[fits - 1]].end > span.start { fits -= 1 }
      let weight = best[fits] + self.weight(of: place, among: sorted)
      takes.append(weight > best[place])
      before.append(fits)
      best.append(max(weight, best[place]))
    }
    var place = sorted.count
    var isTaken = [Bool](repeating: false, count: sorted.count)
    while place > 0 {
      if takes[place - 1] {
        isTaken[place - 1] = true
        place = before[place - 1]
      } else {
        place -= 1
      }
    }
    for (place, index) in sorted.enumerated() where !isTaken[place] { chart.end(index, as: .beaten) }
  }

  /// The tokens that a span covers, weighed so that one long span is worth more than two short ones.
  ///
  /// Of the members, which are in the order of their ends, only those within a rule's reach can share words with it.
  private func weight(of place: Int, among members: [Int]) -> Int {
    let span = chart.spans[members[place]]
    let weight = Int(span.end - span.start) * 16 - 8
    let over = tables.conditions[Int(span.rule) - set.firstRule].over
    guard !over.isEmpty else { return weight }
    var bonus = 0
    var at = place
    while at > 0, chart.spans[members[at - 1]].end > span.start { at -= 1 }
    while at < members.count, chart.spans[members[at]].end <= span.end + UInt32(Rule.longestReach) {
      let other = chart.spans[members[at]]
      if other.start < span.end, tables.numbers[over].contains(other.rule) {
        bonus += Int(other.end - other.start) * 16 + 16
      }
      at += 1
    }
    return weight + bonus
  }

  /// Closes the words of opaque spans to later layers.
  mutating func close(_ indices: Range<Int>) {
    for index in indices where chart.spans[index].stands {
      let span = chart.spans[index]
      guard tables.rules[Int(span.rule) - set.firstRule].isOpaque else { continue }
      for token in span.tokens {
        chart.tokens[token].flags.insert(.closed)
        var at = chart.heads[token]
        while at >= 0 {
          let inner = chart.spans[Int(at)]
          // What covers the very same words stays, for it may be asked for as well.
          if inner.stands, inner.end <= span.end, inner.rule != span.rule,
            inner.start > span.start || inner.end < span.end
          {
            chart.end(Int(at), as: .closed)
          }
          at = inner.next
        }
      }
    }
  }
}

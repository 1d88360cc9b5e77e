extension Matcher {
  /// Of the spans of one group that share words, the set of greatest weight stands; for the groups that end at a level.
  mutating func choose(level: Int) {
    for group in groups.indices where set.groupEnds[group] == level && !groups[group].isEmpty {
      if Self.shareWords(groups[group], chart.spans) { choose(among: groups[group]) }
      groups[group].removeAll(keepingCapacity: true)
    }
  }

  /// Whether spans, of which each begins no later than the next, share words.
  private static func shareWords(_ members: [Int], _ spans: [Chart.Span]) -> Bool {
    var end: UInt32 = 0
    for member in members {
      if spans[member].start < end { return true }
      end = spans[member].end
    }
    return false
  }

  /// A span that may stand, among others that share words with it.
  private struct Candidate {
    let index: Int
    let span: Chart.Span
    /// The greatest weight of the spans up to this one.
    var best = 0
    /// Whether that weight is with this one, and how many stand before it then.
    var isTaken = false
    var before = 0

    /// The order of ends, then of starts.
    static func < (left: Candidate, right: Candidate) -> Bool {
      let ends = (
        UInt64(left.span.end) << 32 | UInt64(left.span.start),
        UInt64(right.span.end) << 32 | UInt64(right.span.start)
      )
      return ends.0 == ends.1 ? left.span.rule < right.span.rule : ends.0 < ends.1
    }
  }

  private mutating func choose(among members: [Int]) {
    var candidates = members.map { Candidate(index: $0, span: chart.spans[$0]) }
    candidates.sort(by: <)
    for place in candidates.indices {
      let start = candidates[place].span.start
      var fits = place
      while fits > 0, candidates[fits - 1].span.end > start { fits -= 1 }
      let weight = (fits == 0 ? 0 : candidates[fits - 1].best) + self.weight(of: place, among: candidates)
      let without = place == 0 ? 0 : candidates[place - 1].best
      candidates[place].isTaken = weight > without
      candidates[place].before = fits
      candidates[place].best = max(weight, without)
    }
    var place = candidates.count
    while place > 0 {
      place -= 1
      if candidates[place].isTaken {
        let before = candidates[place].before
        while place > before {
          place -= 1
          chart.end(candidates[place].index, as: .beaten)
        }
      } else {
        chart.end(candidates[place].index, as: .beaten)
      }
    }
  }

  /// The tokens that a span covers, weighed so that one long span is worth more than two short ones.
  ///
  /// Of the candidates, which are in the order of their ends, only those within a rule's reach can share words with it.
  private func weight(of place: Int, among candidates: [Candidate]) -> Int {
    let span = candidates[place].span
    let weight = Int(span.end - span.start) * 16 - 8
    let over = tables.conditions[Int(span.rule) - set.firstRule].over
    guard !over.isEmpty else { return weight }
    var bonus = 0
    var at = place
    while at > 0, candidates[at - 1].span.end > span.start { at -= 1 }
    while at < candidates.count, candidates[at].span.end <= span.end + UInt32(Rule.longestReach) {
      let other = candidates[at].span
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
        // What covers the very same words stays, for it may be asked for as well.
        chart.closePhrases(at: token, upTo: token == Int(span.start) ? Int(span.end) - 1 : Int(span.end))
        var at = chart.begins[token].span
        while at >= 0 {
          let inner = chart.spans[Int(at)]
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

/// How well two plans were compared: which of the pairs that are known were found.
package struct AlignmentScore: Sendable {
  /// The pairs of one kind.
  package struct Pairs: Sendable, Equatable {
    package var right = 0
    /// Pairs as `a b`.
    package var missed: [String] = []
    package var extra: [String] = []
    /// How many of the right ones have the right relation.
    package var relationRight = 0

    package var figures: ScoreFigures {
      ScoreFigures(right: right, missed: missed.count, extra: extra.count)
    }
  }

  package let statements: Pairs
  package let targets: Pairs

  /// Compares what `kehoach compare --format json` prints with a file of `gold/alignments`.
  ///
  /// A pair is known by its two sections; an optional one counts neither when found nor when missed.
  /// - Complexity: O(*n* log *n*) in the pairs.
  package init(_ found: JSONValue, against gold: JSONValue) {
    statements = Self.pairs(found["statements"], gold["statements"])
    targets = Self.pairs(found["targets"], gold["targets"])
  }

  private static func pairs(_ found: JSONValue, _ gold: JSONValue) -> Pairs {
    var firm: [String: String] = [:]
    var loose: Set<String> = []
    for pair in gold.objects {
      if pair["optional"].isThere {
        loose.insert(name(of: pair))
      } else {
        firm[name(of: pair)] = pair["relation"].words
      }
    }
    var relations: [String: String] = [:]
    for pair in found.objects { relations[name(of: pair)] = pair["relation"].words ?? "" }
    var pairs = Pairs()
    for (name, relation) in firm.sorted(by: { $0.key < $1.key }) {
      guard let other = relations[name] else {
        pairs.missed.append(name)
        continue
      }
      pairs.right += 1
      if other == relation { pairs.relationRight += 1 }
    }
    pairs.extra = relations.keys.filter { firm[$0] == nil && !loose.contains($0) }.sorted()
    return pairs
  }

  private static func name(of pair: JSONValue) -> String {
    "\(pair["a"].words ?? "-") \(pair["b"].words ?? "-")"
  }
}

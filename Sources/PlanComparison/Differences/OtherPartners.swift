/// What statements with several partners have in them: where one was split or merged, what stands in another part is
/// missing from none.
struct OtherPartners {
  /// For each block of the first plan with several partners what their words are, and for those of the second.
  private var a: [Int: Set<UInt64>] = [:]
  private var b: [Int: Set<UInt64>] = [:]

  /// - Complexity: O(*n*) in the words of the blocks of all pairs.
  init(_ pairs: [AlignedPair], a planA: ComparedPlan, b planB: ComparedPlan) {
    var counts: (a: [Int: Int], b: [Int: Int]) = ([:], [:])
    for pair in pairs {
      counts.a[pair.a, default: 0] += 1
      counts.b[pair.b, default: 0] += 1
    }
    for pair in pairs {
      if counts.a[pair.a] ?? 0 > 1 {
        Self.add(planB.words[planB.blocks[pair.b].words], to: &a[pair.a, default: []])
      }
      if counts.b[pair.b] ?? 0 > 1 {
        Self.add(planA.words[planA.blocks[pair.a].words], to: &b[pair.b, default: []])
      }
    }
  }

  func isEmpty(for pair: AlignedPair) -> Bool { a[pair.a] == nil && b[pair.b] == nil }

  /// Whether a share of some words, in ten-thousandths, stands in the partners of a block of the first plan.
  func tell(_ words: ArraySlice<Word>, ofA block: Int, share: Int32) -> Bool {
    a[block].map { Self.holds($0, words, share) } ?? false
  }

  /// The same for a block of the second plan.
  func tell(_ words: ArraySlice<Word>, ofB block: Int, share: Int32) -> Bool {
    b[block].map { Self.holds($0, words, share) } ?? false
  }

  private static func holds(_ known: Set<UInt64>, _ words: ArraySlice<Word>, _ share: Int32) -> Bool {
    var all = 0, found = 0
    forEach(words, alone: words.count { !$0.kind.isLight } == 1) { key in
      all += 1
      if known.contains(key) { found += 1 }
    }
    return all > 0 && found * Int(ComparisonConstants.one) >= all * Int(share)
  }

  private static func add(_ words: ArraySlice<Word>, to known: inout Set<UInt64>) {
    forEach(words, alone: true) { known.insert($0) }
    forEach(words, alone: false) { known.insert($0) }
  }

  /// Calls a function with a number for each word that says something, or for each two of them that are neighbours.
  private static func forEach(_ words: ArraySlice<Word>, alone: Bool, _ body: (UInt64) -> Void) {
    var last: UInt64?
    for word in words where !word.kind.isLight {
      if alone {
        body(word.key)
      } else if let last {
        body(Hash.join(last, word.key))
      }
      last = word.key
    }
  }
}

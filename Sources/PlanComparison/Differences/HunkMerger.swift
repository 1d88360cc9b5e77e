/// Brings stretches that say one thing together, and puts them where clauses begin.
struct HunkMerger {
  private let a: [Word]
  private let b: [Word]

  init(_ a: ArraySlice<Word>, _ b: ArraySlice<Word>) {
    self.a = Array(a)
    self.b = Array(b)
  }

  /// Stretches of one side are moved as far to the front as they may be, which brings those together that only chance
  /// parts; then to where a clause begins, if they may stand there.
  /// - Complexity: O(*n*) in the words and stretches.
  func merged(_ hunks: [Hunk]) -> [Hunk] {
    var merged: [Hunk] = []
    for hunk in hunks {
      var hunk = hunk
      while true {
        slideToFront(&hunk, not: merged.last)
        guard let last = merged.last, last.a.upperBound == hunk.a.lowerBound,
          last.b.upperBound == hunk.b.lowerBound
        else { break }
        hunk = Hunk(a: last.a.lowerBound..<hunk.a.upperBound, b: last.b.lowerBound..<hunk.b.upperBound)
        merged.removeLast()
      }
      merged.append(hunk)
    }
    for place in merged.indices {
      slideToClause(&merged[place], before: place + 1 < merged.count ? merged[place + 1] : nil)
    }
    return withWholeNames(merged)
  }

  /// Stretches within the name of a body are made to hold all of it, however many of its words are the same.
  private func withWholeNames(_ hunks: [Hunk]) -> [Hunk] {
    var whole: [Hunk] = []
    for (place, hunk) in hunks.enumerated() {
      var hunk = hunk
      let start = whole.last ?? Hunk(a: 0..<0, b: 0..<0)
      while hunk.a.lowerBound > start.a.upperBound, hunk.b.lowerBound > start.b.upperBound,
        goesOn(hunk.a.lowerBound, in: a, hunk.a), goesOn(hunk.b.lowerBound, in: b, hunk.b),
        isName(a[hunk.a.lowerBound - 1]), isName(b[hunk.b.lowerBound - 1])
      {
        hunk = Hunk(
          a: (hunk.a.lowerBound - 1)..<hunk.a.upperBound, b: (hunk.b.lowerBound - 1)..<hunk.b.upperBound)
      }
      let next = place + 1 < hunks.count ? hunks[place + 1] : Hunk(a: a.count..<a.count, b: b.count..<b.count)
      while hunk.a.upperBound < next.a.lowerBound, hunk.b.upperBound < next.b.lowerBound,
        endsInName(hunk), isName(a[hunk.a.upperBound]), isName(b[hunk.b.upperBound]),
        !a[hunk.a.upperBound].tags.contains(.clauseStart), !b[hunk.b.upperBound].tags.contains(.clauseStart)
      {
        hunk = Hunk(
          a: hunk.a.lowerBound..<(hunk.a.upperBound + 1), b: hunk.b.lowerBound..<(hunk.b.upperBound + 1))
      }
      if let last = whole.last, last.a.upperBound == hunk.a.lowerBound,
        last.b.upperBound == hunk.b.lowerBound,
        endsInName(last)
      {
        whole[whole.count - 1] = Hunk(
          a: last.a.lowerBound..<hunk.a.upperBound, b: last.b.lowerBound..<hunk.b.upperBound)
      } else {
        whole.append(hunk)
      }
    }
    return whole
  }

  private func isName(_ word: Word) -> Bool { word.tags.contains(.office) }

  /// Whether a stretch begins within a name; one without words may.
  private func goesOn(_ start: Int, in words: [Word], _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else {
      return start < words.count && isName(words[start]) && !words[start].tags.contains(.clauseStart)
    }
    return isName(words[start]) && !words[start].tags.contains(.clauseStart)
  }

  /// Whether the last words of a stretch are of a name.
  private func endsInName(_ hunk: Hunk) -> Bool {
    [(hunk.a, a), (hunk.b, b)].allSatisfy { range, words in
      range.last.map { isName(words[$0]) } ?? true
    } && !(hunk.a.isEmpty && hunk.b.isEmpty)
  }

  private func slideToFront(_ hunk: inout Hunk, not last: Hunk?) {
    guard hunk.a.isEmpty != hunk.b.isEmpty else { return }
    let words = hunk.a.isEmpty ? b : a
    while hunk.a.lowerBound > last?.a.upperBound ?? 0, hunk.b.lowerBound > last?.b.upperBound ?? 0 {
      let own = hunk.a.isEmpty ? hunk.b : hunk.a
      guard words[own.lowerBound - 1].key == words[own.upperBound - 1].key else { return }
      hunk.move(by: -1)
    }
  }

  /// Moves a stretch of one side behind, where a clause begins; else it stays.
  private func slideToClause(_ hunk: inout Hunk, before next: Hunk?) {
    guard hunk.a.isEmpty != hunk.b.isEmpty else { return }
    var moved = hunk
    while true {
      let isStart =
        moved.a.isEmpty
        ? b[moved.b.lowerBound].tags.contains(.clauseStart)
        : a[moved.a.lowerBound].tags.contains(.clauseStart)
      if isStart {
        hunk = moved
        return
      }
      guard moved.a.upperBound < next?.a.lowerBound ?? a.count,
        moved.b.upperBound < next?.b.lowerBound ?? b.count
      else { return }
      let goesOn =
        moved.a.isEmpty
        ? b[moved.b.lowerBound].key == b[moved.b.upperBound].key
        : a[moved.a.lowerBound].key == a[moved.a.upperBound].key
      guard goesOn else { return }
      moved.move(by: 1)
    }
  }
}

extension Hunk {
  /// Moves both ranges by a number of words.
  fileprivate mutating func move(by count: Int) {
    a = (a.lowerBound + count)..<(a.upperBound + count)
    b = (b.lowerBound + count)..<(b.upperBound + count)
  }
}

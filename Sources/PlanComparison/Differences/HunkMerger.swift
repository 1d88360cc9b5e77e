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
    return merged
  }

  private func slideToFront(_ hunk: inout Hunk, not last: Hunk?) {
    if hunk.a.isEmpty, !hunk.b.isEmpty {
      while hunk.a.lowerBound > last?.a.upperBound ?? 0, hunk.b.lowerBound > last?.b.upperBound ?? 0,
        b[hunk.b.lowerBound - 1].key == b[hunk.b.upperBound - 1].key
      {
        hunk.move(by: -1)
      }
    } else if hunk.b.isEmpty, !hunk.a.isEmpty {
      while hunk.a.lowerBound > last?.a.upperBound ?? 0, hunk.b.lowerBound > last?.b.upperBound ?? 0,
        a[hunk.a.lowerBound - 1].key == a[hunk.a.upperBound - 1].key
      {
        hunk.move(by: -1)
      }
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

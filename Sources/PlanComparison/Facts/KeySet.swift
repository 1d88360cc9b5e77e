/// The syllables of a short text, to tell how alike two such texts are.
struct KeySet {
  /// Sorted, each once.
  private let keys: [UInt64]
  /// A bit for each value of a small hash of a key: most texts are told by them to share none.
  private let bits: UInt64

  init(_ text: String?) {
    let sorted = WordKeys.keys(of: text ?? "").sorted()
    var keys: [UInt64] = []
    keys.reserveCapacity(sorted.count)
    for key in sorted where key != keys.last { keys.append(key) }
    self.keys = keys
    bits = keys.reduce(0) { $0 | 1 &<< $1 }
  }

  var isEmpty: Bool { keys.isEmpty }

  /// How much two texts share, of 1000: what both have against what either has, and against the shorter.
  /// - Complexity: O(*n*) in the syllables of both.
  @inline(__always)
  func likeness(_ other: KeySet) -> Int32 { bits & other.bits == 0 && bits != 0 ? 0 : share(other) }

  private func share(_ other: KeySet) -> Int32 {
    guard !keys.isEmpty, !other.keys.isEmpty else { return keys.isEmpty && other.keys.isEmpty ? 1_000 : 0 }
    let left = keys.span, right = other.keys.span
    var both = 0, i = 0, j = 0
    while i < left.count, j < right.count {
      let (first, second) = (left[i], right[j])
      if first == second { both += 1 }
      if first <= second { i += 1 }
      if second <= first { j += 1 }
    }
    let either = keys.count + other.keys.count - both
    return Int32(500 * both / either + 500 * both / min(keys.count, other.keys.count))
  }
}

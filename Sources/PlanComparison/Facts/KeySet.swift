/// The syllables of a short text, each once, to tell how alike two such texts are.
struct KeySet: Sendable {
  /// Sorted.
  let keys: [UInt32]
  /// A number that is equal for equal sets.
  let hash: UInt64
  /// A bit for each value of a small hash of a key: most texts are told by them to share none.
  private let bits: UInt64

  init(_ text: String?) { self.init(hashes: WordKeys.keys(of: text ?? "")) }

  /// The set of some words' numbers.
  init(hashes: some Sequence<UInt64>) {
    var keys = hashes.map { UInt32(truncatingIfNeeded: $0 >> 32) }
    keys.sort()
    keys.removeRepeated()
    self.keys = keys
    hash = keys.reduce(UInt64(keys.count)) { Hash.join($0, UInt64($1)) }
    bits = keys.reduce(0) { $0 | 1 &<< UInt64($1) }
  }

  var isEmpty: Bool { keys.isEmpty }

  /// Whether all of its syllables are in another.
  /// - Complexity: O(*n*) in the syllables of both.
  func isSubset(of other: KeySet) -> Bool { shared(other) == keys.count }

  /// How much two texts share, in ten-thousandths: what both have against what either has, and against the shorter.
  /// - Complexity: O(*n*) in the syllables of both.
  @inline(__always)
  func likeness(_ other: KeySet) -> Int32 { bits & other.bits == 0 && bits != 0 ? 0 : share(other) }

  private func share(_ other: KeySet) -> Int32 {
    guard !keys.isEmpty, !other.keys.isEmpty else {
      return keys.isEmpty && other.keys.isEmpty ? ComparisonConstants.one : 0
    }
    let both = shared(other)
    let half = Int(ComparisonConstants.one / 2)
    return Int32(
      half * both / (keys.count + other.keys.count - both) + half * both / min(keys.count, other.keys.count))
  }

  private func shared(_ other: KeySet) -> Int {
    let left = keys.span, right = other.keys.span
    var both = 0, i = 0, j = 0
    while i < left.count, j < right.count {
      let (first, second) = (left[i], right[j])
      if first == second { both += 1 }
      if first <= second { i += 1 }
      if second <= first { j += 1 }
    }
    return both
  }
}

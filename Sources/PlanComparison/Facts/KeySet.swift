/// The syllables of a short text, to tell how alike two such texts are.
struct KeySet {
  private let keys: Set<UInt64>

  init(_ text: String?) { keys = Set(WordKeys.keys(of: text ?? "")) }

  var isEmpty: Bool { keys.isEmpty }

  /// How much two texts share, of 1000: what both have against what either has, and against the shorter.
  func likeness(_ other: KeySet) -> Int32 {
    guard !keys.isEmpty, !other.keys.isEmpty else { return keys.isEmpty && other.keys.isEmpty ? 1_000 : 0 }
    let both = keys.count { other.keys.contains($0) }
    let either = keys.count + other.keys.count - both
    return Int32(500 * both / either + 500 * both / min(keys.count, other.keys.count))
  }
}

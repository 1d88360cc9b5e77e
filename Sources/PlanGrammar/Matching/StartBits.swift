/// The tokens of a block at which rules of each level may start, a bit for each.
struct StartBits: Sendable {
  /// The words of bits of one level behind the other.
  private var bits: [UInt64] = []
  /// How many words each level has.
  private(set) var words = 0

  /// Forgets all starts, for a block of so many tokens.
  mutating func reset(tokens: Int, levels: Int) {
    words = (tokens + 63) / 64
    bits.removeAll(keepingCapacity: true)
    bits.append(contentsOf: repeatElement(0, count: words * levels))
  }

  func word(_ word: Int, level: Int) -> UInt64 { bits[level * words + word] }

  /// Notes that rules of some levels may start at a token of the block.
  @inline(__always)
  mutating func note(_ token: Int, _ levels: UInt32) {
    var levels = levels
    let words = words
    var bits = bits.mutableSpan
    while levels != 0 {
      bits[levels.trailingZeroBitCount * words + token / 64] |= 1 &<< UInt64(token % 64)
      levels &= levels - 1
    }
  }
}

/// How common words and their neighbourhoods are in plans in general, from a table that the program brings along.
///
/// What a pair of plans has in common thus never depends on which other plans there are.
package struct Background: Sendable {
  /// The share of statements with a gram, as a level, by the hash of the gram, in a table of open addressing.
  private let slots: [UInt32]
  private let shift: UInt32

  /// The level of a gram that the table does not have.
  static let rarest: UInt32 = 31

  /// The table of the program.
  static let embedded = Background([])

  /// A table of grams with their levels.
  init(_ entries: [(hash: UInt32, level: UInt32)]) {
    var bits: UInt32 = 4
    while 1 << bits < entries.count * 2 { bits += 1 }
    var slots = [UInt32](repeating: 0, count: 1 << Int(bits))
    for (hash, level) in entries {
      var at = Int(hash >> (32 - bits))
      while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = (hash & ~31) | level
    }
    self.slots = slots
    shift = 32 - bits
  }

  /// The level of a gram.
  @inline(__always)
  func level(of hash: UInt32) -> UInt32 {
    var at = Int(hash >> shift)
    while slots[at] != 0 {
      if slots[at] & ~31 == hash & ~31 { return slots[at] & 31 }
      at = (at + 1) & (slots.count - 1)
    }
    return Self.rarest
  }
}

/// How common words and their neighbourhoods are in plans in general, from a table that the program brings along.
///
/// What a pair of plans has in common thus never depends on which other plans there are.
package struct Background: Sendable {
  /// The grams with their levels in the lowest five bits, by hash in a table of open addressing; 0 where a slot is empty.
  private var slots: [UInt32]
  /// A bit for each value of the highest bits of a hash: most grams are told by it to be none of the table.
  private var filter: [UInt64]
  /// What a hash is moved by to be a slot.
  private let shift: UInt32
  /// The level of a gram that the table does not have.
  private let rarest: UInt32

  /// The highest level.
  static let highest: UInt32 = 31
  /// The bits of a hash that the table keeps.
  private static let kept: UInt32 = ~31

  /// So many bits make a filter that is small enough to be at hand always.
  private static let filterBits = 17

  /// The table of the program.
  static let embedded = Background(BackgroundTable.text.withUTF8Buffer { WordCounts.entries(of: Array($0)) })

  /// A table of grams with their levels; the first entry tells the level of what is in none.
  package init(_ entries: [UInt32]) {
    var bits: UInt32 = 4
    while 1 << bits < entries.count * 2 { bits += 1 }
    slots = Array(repeating: 0, count: 1 << Int(bits))
    filter = Array(repeating: 0, count: 1 << (Self.filterBits - 6))
    shift = 32 - bits
    rarest = entries.first.map { $0 & ~Self.kept } ?? Self.highest
    for entry in entries.dropFirst() {
      var at = Int(entry >> shift)
      while slots[at] != 0 { at = (at + 1) & (slots.count - 1) }
      slots[at] = entry
      filter[Self.word(of: entry)] |= Self.bit(of: entry)
    }
  }

  /// Where in the filter a hash has its bit, and the bit.
  @inline(__always)
  private static func word(of hash: UInt32) -> Int { Int(hash &>> UInt32(38 - filterBits)) }
  @inline(__always)
  private static func bit(of hash: UInt32) -> UInt64 { 1 &<< UInt64(hash &>> UInt32(32 - filterBits)) }

  /// The level of a gram: how many half bits it tells.
  @inline(__always)
  func level(of hash: UInt32) -> UInt32 {
    guard filter[Self.word(of: hash)] & Self.bit(of: hash) != 0 else { return rarest }
    let slots = slots.span
    var at = Int(hash >> shift)
    while slots[at] != 0 {
      if slots[at] & Self.kept == hash & Self.kept { return slots[at] & ~Self.kept }
      at = (at + 1) & (slots.count - 1)
    }
    return rarest
  }
}

/// Numbers for hashes, from 0 in the order in which they first come.
struct HashNumbers: Sendable {
  /// One more than the number of the hash that stands here; 0 where none does.
  private var slots: [UInt32]
  private let shift: UInt32
  private var hashes: [UInt32] = []

  /// Room for so many hashes.
  init(capacity: Int) {
    var bits: UInt32 = 6
    while 1 << bits < capacity * 2 { bits += 1 }
    shift = 32 - bits
    slots = Array(repeating: 0, count: 1 << Int(bits))
  }

  /// The number of a hash, which gets the next one where it is new.
  /// - Complexity: O(1) for hashes that are spread evenly.
  @inline(__always)
  mutating func number(adding hash: UInt32) -> Int {
    let at = slot(of: hash)
    if slots[at] == 0 {
      hashes.append(hash)
      slots[at] = UInt32(hashes.count)
    }
    return Int(slots[at]) - 1
  }

  /// The number of a hash; nil where it has none.
  /// - Complexity: O(1) for hashes that are spread evenly.
  @inline(__always)
  func number(of hash: UInt32) -> Int? {
    let slot = slots[slot(of: hash)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// Where a hash stands or may stand: at the place that its bits, multiplied by the golden ratio, tell, or behind it.
  @inline(__always)
  private func slot(of hash: UInt32) -> Int {
    var at = Int((hash &* 0x9E37_79B1) >> shift)
    while slots[at] != 0, hashes[Int(slots[at]) - 1] != hash { at = (at + 1) & (slots.count - 1) }
    return at
  }
}

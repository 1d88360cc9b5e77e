/// Some keys of words, to be asked whether a word is among them.
struct KeyTable: Sendable {
  /// A table of open addressing, at most half filled; 0 where a slot is empty, which is the key of no word.
  private var slots: [UInt64]

  init(_ keys: some Collection<UInt64>) {
    var count = 4
    while count < keys.count * 2 { count *= 2 }
    slots = Array(repeating: 0, count: count)
    for key in keys {
      let slot = slot(of: key)
      slots[slot] = key
    }
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { slots[slot(of: key)] == key }

  /// Where a key stands, or would.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}

/// Small numbers by keys that are spread evenly, so that those of one key are found together.
struct Postings {
  /// Each entry has the highest bits of a key, and below them the number; sorted.
  private var entries: [UInt64]
  private static let numberBits: UInt64 = 24
  private static let mostNumber = UInt64(1) << numberBits - 1

  /// Numbers that have no room are left out: 16,777,216 and more.
  /// - Complexity: O(*n*) in the entries.
  init(_ entries: some Sequence<(key: UInt64, number: Int)>) {
    self.entries = entries.compactMap { key, number in
      UInt64(number) <= Self.mostNumber ? Self.prefix(of: key) | UInt64(number) : nil
    }
    var sorter = HashSorter()
    sorter.sort(&self.entries)
  }

  private static func prefix(of key: UInt64) -> UInt64 { key & ~mostNumber }

  /// The number at a place.
  subscript(place: Int) -> Int { Int(entries[place] & Self.mostNumber) }

  /// The places of a key's numbers, which rise.
  /// - Complexity: O(log *n*) in the entries, and O(*n*) in those of the key.
  func places(of key: UInt64) -> Range<Int> {
    let wanted = Self.prefix(of: key), entries = entries.span
    var low = 0, high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low..<end(from: low, wanted)
  }

  /// The numbers of a key, rising.
  func numbers(of key: UInt64) -> [Int] { places(of: key).map { self[$0] } }

  /// Calls a body with the numbers of each key.
  func forEachKey(_ body: (_ key: UInt64, _ numbers: [Int]) -> Void) {
    var start = 0
    while start < entries.count {
      let key = Self.prefix(of: entries[start]), end = end(from: start, key)
      body(key, (start..<end).map { self[$0] })
      start = end
    }
  }

  private func end(from start: Int, _ key: UInt64) -> Int {
    let entries = entries.span
    var end = start
    while end < entries.count, Self.prefix(of: entries[end]) == key { end += 1 }
    return end
  }
}

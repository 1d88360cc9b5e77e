/// The way from offsets in clean text back to offsets in the bytes as read.
///
/// Holds one entry for each place where the two drift apart, so that text which needed no change costs nothing.
package struct OffsetMap: Sendable {
  /// From `clean` on, up to the next entry, both offsets grow together, starting at `raw`.
  private struct Entry {
    let clean: UInt32
    let raw: UInt32
  }
  private var entries: [Entry] = []

  package init() {}

  /// Notes that the clean offset stands for the raw one; called in rising order.
  package mutating func note(clean: Int, raw: Int) {
    if let last = entries.last {
      if clean - Int(last.clean) == raw - Int(last.raw) { return }
      if clean == Int(last.clean) { entries.removeLast() }
    } else if clean == raw {
      return
    }
    entries.append(Entry(clean: UInt32(clean), raw: UInt32(raw)))
  }

  /// The raw offset of a clean one.
  /// - Complexity: O(log *n*) in the number of places where the two drift apart.
  package func raw(_ clean: Int) -> Int {
    let index = entries.partitionPoint { Int($0.clean) > clean }
    guard index > 0 else { return clean }
    let entry = entries[index - 1]
    return Int(entry.raw) + clean - Int(entry.clean)
  }

  /// The first clean offset that stands at or behind a raw one.
  package func clean(_ raw: Int) -> Int {
    let index = entries.partitionPoint { Int($0.raw) > raw }
    guard index > 0 else { return min(raw, entries.first.map { Int($0.clean) } ?? raw) }
    let entry = entries[index - 1]
    let clean = Int(entry.clean) + raw - Int(entry.raw)
    return index < entries.count ? min(clean, Int(entries[index].clean)) : clean
  }
}

extension Array {
  /// The first index whose element satisfies the predicate, of an array in which all such come last.
  package func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

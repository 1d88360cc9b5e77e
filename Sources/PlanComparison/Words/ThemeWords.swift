/// The words of a plan's title, which all its statements are about.
struct ThemeWords {
  private let keys: Set<UInt64>
  /// A bit for each value of a small hash of a key: most words are told by it to be none.
  private var bits = InlineArray<4, UInt64>(repeating: 0)

  init(_ keys: Set<UInt64>) {
    self.keys = keys
    for key in keys { bits[Int(key >> 6 & 3)] |= 1 << (key & 63) }
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    bits[Int(key >> 6 & 3)] >> (key & 63) & 1 == 1 && keys.contains(key)
  }
}

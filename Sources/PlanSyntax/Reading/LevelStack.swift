/// The stacks of open levels of all readings: a tree of levels, in which a stack is the way from a level to the root.
struct LevelStack {
  /// A level that is open below another.
  struct Level {
    let number: Number
    let parent: UInt32
    let depth: UInt8
    /// Equal for equal stacks.
    let hash: UInt64
  }

  private(set) var levels: [Level] = [
    Level(number: Number(), parent: 0, depth: 0, hash: 0x243F_6A88_85A3_08D3)
  ]

  /// No level is open.
  static let root: UInt32 = 0
  /// The most levels that stand inside one another.
  static let deepest = 32

  mutating func reserveCapacity(_ count: Int) { levels.reserveCapacity(count) }

  subscript(index: UInt32) -> Level { levels[Int(index)] }

  /// What the stack would be called with a level more.
  @inline(__always)
  func hash(_ parent: UInt32, _ number: Number) -> UInt64 {
    var hash = levels[Int(parent)].hash
    hash ^= number.value &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(number.style?.rawValue ?? 31) << 8 | UInt64(number.keyword?.rawValue ?? 31)
    hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
    return hash ^ hash >> 32
  }

  mutating func push(_ number: Number, on parent: UInt32, hash: UInt64) -> UInt32 {
    levels.append(Level(number: number, parent: parent, depth: levels[Int(parent)].depth + 1, hash: hash))
    return UInt32(levels.count - 1)
  }
}

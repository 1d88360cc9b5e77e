/// What a marker counts: its style and value.
struct Number: Hashable, Sendable {
  var style: MarkerStyle?
  var keyword: MarkerKeyword?
  /// The number; of a path its numbers, eight bits each, the last lowest.
  var value: UInt64 = 0

  init(_ style: MarkerStyle? = nil, keyword: MarkerKeyword? = nil, value: UInt64 = 0) {
    self.style = style
    self.keyword = keyword
    self.value = value
  }

  /// The numbers of a path, or the one number; none for a bullet.
  var values: [Int] {
    guard let style, !style.isBullet else { return [] }
    guard style == .arabicPath else { return [Int(value)] }
    var parts: [Int] = []
    var rest = value
    while rest > 0 {
      parts.insert(Int(rest & 0xFF), at: 0)
      rest >>= 8
    }
    return parts
  }

  /// How many numbers a path has.
  var length: Int { style == .arabicPath ? (71 - value.leadingZeroBitCount) / 8 : 1 }

  /// Whether two markers count the same kind of thing: paths of one length, keywords of one word.
  @inline(__always)
  func counts(as other: Number) -> Bool {
    style == other.style && keyword == other.keyword && (style != .arabicPath || length == other.length)
  }
}

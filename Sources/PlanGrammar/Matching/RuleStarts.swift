/// The rules that may start at something, by its number and their level.
struct RuleStarts: Sendable {
  struct Entry: Sendable {
    let level: UInt16
    let rule: UInt16
    /// The next for the same number, or -1.
    fileprivate(set) var next: Int32 = -1
  }

  /// What starts at a number: the first entry and the last, or -1, and the levels that it has, a bit for each.
  struct Number: Sendable {
    fileprivate(set) var first: Int32 = -1
    fileprivate(set) var last: Int32 = -1
    fileprivate(set) var levels: UInt32 = 0
  }

  private(set) var entries: [Entry] = []
  private(set) var numbers: [Number]

  /// The levels that have rules to start at a number, a bit for each.
  @inline(__always)
  func levels(_ number: UInt16) -> UInt32 { numbers[Int(number)].levels }

  /// Adds a rule, unless it is there; levels are added in their order.
  mutating func add(_ rule: UInt16, level: Int, at number: UInt16) {
    let last = numbers[Int(number)].last
    var at = numbers[Int(number)].first
    while at >= 0 {
      if entries[Int(at)].rule == rule { return }
      at = entries[Int(at)].next
    }
    let added = Int32(entries.count)
    entries.append(Entry(level: UInt16(level), rule: rule))
    if last < 0 { numbers[Int(number)].first = added } else { entries[Int(last)].next = added }
    numbers[Int(number)].last = added
    numbers[Int(number)].levels |= 1 << UInt32(level)
  }

  /// The place of the first rule of a level at a number; -1 where there is none.
  @inline(__always)
  func first(_ number: UInt16, level: Int) -> Int {
    var at = numbers[Int(number)].first
    while at >= 0, entries[Int(at)].level < level { at = entries[Int(at)].next }
    return at >= 0 && entries[Int(at)].level == level ? Int(at) : -1
  }

  /// The place of the next rule of the same level at the same number; -1 where there is none.
  @inline(__always)
  func next(_ place: Int) -> Int {
    let next = Int(entries[place].next)
    return next >= 0 && entries[next].level == entries[place].level ? next : -1
  }

  @inline(__always)
  func rule(_ place: Int) -> UInt16 { entries[place].rule }

}

extension RuleStarts {
  init(count: Int) { self.init(numbers: Array(repeating: Number(), count: count)) }

  /// The rules of a level to start at a number.
  func rules(_ number: UInt16, level: Int) -> [UInt16] {
    var rules: [UInt16] = []
    var at = first(number, level: level)
    while at >= 0 {
      rules.append(rule(at))
      at = next(at)
    }
    return rules
  }
}

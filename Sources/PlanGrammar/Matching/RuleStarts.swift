/// The rules that may start at something, by its number and their level, one stretch behind the other.
struct RuleStarts: Sendable {
  /// A rule that may start at a number.
  struct Entry: Sendable {
    let rule: UInt16
    /// What may stand behind what has the number.
    let second: Second
  }

  /// What starts at a number: the levels that it has, a bit for each, and the first of the stretches of these levels.
  struct Number: Sendable {
    fileprivate(set) var levels: UInt32 = 0
    fileprivate(set) var stretch: UInt32 = 0
  }

  private(set) var entries: [Entry] = []
  private(set) var numbers: [Number]
  /// Where the stretch of each level of each number begins among the entries, and where the last one ends.
  private(set) var stretches: [UInt32] = [0]

  /// The levels that have rules to start at a number, a bit for each.
  @inline(__always)
  func levels(_ number: UInt16) -> UInt32 { numbers[Int(number)].levels }

  /// The places of the rules of a level that start at a number.
  @inline(__always)
  func places(_ number: UInt16, level: Int) -> Range<Int> {
    let found = numbers[Int(number)]
    let bit: UInt32 = 1 &<< UInt32(level)
    guard found.levels & bit != 0 else { return 0..<0 }
    let stretch = Int(found.stretch) + (found.levels & (bit &- 1)).nonzeroBitCount
    return Int(stretches[stretch])..<Int(stretches[stretch + 1])
  }
}

extension RuleStarts {
  /// Where a rule of a level may start.
  struct Start {
    let number: UInt16
    let level: Int
    let rule: UInt16
    var second: Second
  }

  /// The starts of rules, those of one number and level in the order in which they are given; `count` is that of the
  /// numbers.
  init(_ starts: [Start], count: Int) {
    self.init(numbers: Array(repeating: Number(), count: count))
    var byNumber = [[Start]](repeating: [], count: count)
    for start in starts {
      let number = Int(start.number)
      // A rule that may start there in several ways is tried once.
      if let known = byNumber[number].firstIndex(where: { $0.rule == start.rule }) {
        byNumber[number][known].second.formUnion(start.second)
      } else {
        byNumber[number].append(start)
      }
    }
    for (number, starts) in byNumber.enumerated() {
      numbers[number].stretch = UInt32(stretches.count - 1)
      for level in Set(starts.map(\.level)).sorted() {
        numbers[number].levels |= 1 << UInt32(level)
        entries += starts.filter { $0.level == level }.map { Entry(rule: $0.rule, second: $0.second) }
        stretches.append(UInt32(entries.count))
      }
    }
  }

  /// The rules of a level to start at a number.
  func rules(_ number: UInt16, level: Int) -> [UInt16] { entries[places(number, level: level)].map(\.rule) }
}

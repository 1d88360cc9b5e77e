/// The order in which rules are matched: each behind what it names.
///
/// What a rule of another group names is chosen among its group first, so that the rule sees only what stands.
struct RuleOrder {
  private let rules: [Rule]
  /// For each rule those that must be matched before it.
  private let before: [[Int]]
  /// The rules of a level, one level behind the other, those of a lower stratum first; rules in a circle are left out.
  let levels: [[Int]]
  /// What is wrong with the order: rules that lead back to themselves, or name one of a later layer.
  private(set) var mistakes: [GrammarMistake] = []

  /// The most levels that a grammar may have.
  static let mostLevels = 32
  /// The most circles that are told.
  private static let mostCircles = 20

  init(rules: [Rule], numbers: [String: UInt16], firstRule: Int) {
    self.rules = rules
    let named = rules.map { rule in
      rule.references.compactMap { numbers[$0] }.filter { Int($0) >= firstRule }.map { Int($0) - firstRule }
    }
    before = Self.withGroups(named, rules)
    levels = Self.levels(rules, before)
    for (index, others) in named.enumerated() { noteLaterLayers(index, others) }
    noteUnplaced()
  }

  /// What rules name, and all of the groups of what they name in their own stratum, unless they are of the group.
  private static func withGroups(_ named: [[Int]], _ rules: [Rule]) -> [[Int]] {
    var members: [Rule.Group: [Int]] = [:]
    for (index, rule) in rules.enumerated() {
      if let group = rule.groupOfStratum { members[group, default: []].append(index) }
    }
    return named.enumerated().map { index, others in
      var before = Set(others)
      let own = rules[index].groupOfStratum
      for other in others where rules[other].stratum == rules[index].stratum {
        guard let group = rules[other].groupOfStratum, group != own else { continue }
        before.formUnion(members[group] ?? [])
      }
      return before.sorted()
    }
  }

  private static func levels(_ rules: [Rule], _ before: [[Int]]) -> [[Int]] {
    var levels: [[Int]] = []
    var isPlaced = [Bool](repeating: false, count: rules.count)
    for stratum in Rule.Stratum.allCases {
      var rest = rules.indices.filter { rules[$0].stratum == stratum }
      while !rest.isEmpty, levels.count <= mostLevels {
        let level = rest.filter { before[$0].allSatisfy { isPlaced[$0] } }
        guard !level.isEmpty else { break }
        for index in level { isPlaced[index] = true }
        levels.append(level)
        rest.removeAll { isPlaced[$0] }
      }
    }
    return levels
  }

  private mutating func noteLaterLayers(_ index: Int, _ named: [Int]) {
    let rule = rules[index]
    for other in named.map({ rules[$0] }) where other.stratum.rawValue > rule.stratum.rawValue {
      mistakes.append(
        GrammarMistake(
          rule.place(of: other.name),
          "the rule '\(rule.name)' of '\(rule.stratum)' names '\(other.name)' of the later layer '\(other.stratum)'"
        ))
    }
  }

  private mutating func noteUnplaced() {
    if levels.count > Self.mostLevels, let index = levels[Self.mostLevels].first {
      mistakes.append(
        GrammarMistake(
          rules[index].place,
          "the rule '\(rules[index].name)' is more than \(Self.mostLevels) rules deep; let it name fewer"))
      return
    }
    let placed = Set(levels.joined())
    var told: Set<Int> = []
    for index in rules.indices where !placed.contains(index) && told.count < Self.mostCircles {
      guard let circle = circle(from: index, outside: placed) else { continue }
      told.insert(index)
      let path = circle.map { rules[$0].name }.joined(separator: " → ")
      mistakes.append(
        GrammarMistake(rules[index].place, "the rule '\(rules[index].name)' leads back to itself: \(path)"))
    }
  }

  /// The shortest way from a rule back to it; nil where there is none.
  private func circle(from start: Int, outside placed: Set<Int>) -> [Int]? {
    var cameFrom: [Int: Int] = [:]
    var open = [start]
    var next = 0
    while next < open.count {
      let index = open[next]
      next += 1
      for other in before[index] where !placed.contains(other) {
        if other == start {
          var path = [start, index]
          while let last = path.last, last != start, let from = cameFrom[last] { path.append(from) }
          return path.count == 2 && index == start ? path : path.reversed()
        }
        if cameFrom[other] == nil {
          cameFrom[other] = index
          open.append(other)
        }
      }
    }
    return nil
  }
}

/// The order in which rules are matched: each behind what it names.
struct RuleOrder {
  let rules: [Rule]
  let numbers: [String: UInt16]
  let firstRule: Int

  /// The rules by level, those of a lower stratum first; rules in a circle are left out.
  func levels() -> [[Int]] {
    var levels: [[Int]] = []
    var isPlaced = [Bool](repeating: false, count: rules.count)
    for stratum in Rule.Stratum.allCases {
      var rest = rules.indices.filter { rules[$0].stratum == stratum }
      while !rest.isEmpty {
        let level = rest.filter { index in
          namedRules(index).allSatisfy { isPlaced[$0] }
        }
        guard !level.isEmpty else { break }
        for index in level { isPlaced[index] = true }
        levels.append(level)
        rest.removeAll { isPlaced[$0] }
      }
    }
    return levels
  }

  /// What is wrong with the order: rules that name each other in a circle, or one of a later layer.
  func mistakes(_ levels: [[Int]]) -> [GrammarMistake] {
    let placed = Set(levels.joined())
    var mistakes: [GrammarMistake] = []
    for index in rules.indices {
      let rule = rules[index]
      for named in namedRules(index) where rules[named].stratum.rawValue > rule.stratum.rawValue {
        mistakes.append(
          GrammarMistake(
            rule.place,
            "the rule '\(rule.name)' of '\(rule.stratum)' names '\(rules[named].name)' of the later layer '\(rules[named].stratum)'"
          ))
      }
      if !placed.contains(index), circle(from: index) {
        mistakes.append(GrammarMistake(rule.place, "the rule '\(rule.name)' leads back to itself"))
      }
    }
    return mistakes
  }

  /// The rules that a rule's pattern and conditions name.
  private func namedRules(_ index: Int) -> [Int] {
    var names = rules[index].pattern.references
    for case .notIn(let others) in rules[index].conditions { names += others }
    return names.compactMap { numbers[$0] }.filter { Int($0) >= firstRule }.map { Int($0) - firstRule }
  }

  private func circle(from start: Int) -> Bool {
    var seen: Set<Int> = []
    var open = namedRules(start)
    while let next = open.popLast() {
      if next == start { return true }
      if seen.insert(next).inserted { open += namedRules(next) }
    }
    return false
  }
}

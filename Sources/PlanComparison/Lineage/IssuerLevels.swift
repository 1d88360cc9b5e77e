internal import PlanFacts
internal import PlanGrammar

/// Tells at what level of the state an issuer stands, by the lists of offices in `grammars/offices.grammar`.
struct IssuerLevels {
  /// For names and beginnings of names, by their syllables, the level.
  private var wholes: [[UInt64]: String] = [:]
  private var heads: [[UInt64]: String] = [:]
  private var committees: Set<[UInt64]> = []
  private var units: [[UInt64]: String] = [:]
  private var longest = 1

  init(_ lists: CompiledLists) {
    for (name, key, phrase) in Self.entries(of: lists) {
      let keys = WordKeys.keys(of: phrase)
      longest = max(longest, keys.count)
      switch name {
      case "office.whole": wholes[keys] = wholes[keys] ?? key
      case "office.head": heads[keys] = heads[keys] ?? key
      case "office.committee": committees.insert(keys)
      default: units[keys] = units[keys] ?? key
      }
    }
  }

  private static let names = ["office.whole", "office.head", "office.committee", "office.unit"]

  private static func entries(of lists: CompiledLists) -> [(String, String, String)] {
    names.flatMap { name in
      (lists.entries(name) ?? []).flatMap { entry in entry.phrases.map { (name, entry.key, $0) } }
    }
  }

  /// The level of an issuer; nil where its name does not say it.
  /// - Complexity: O(*n*) in the syllables of the name.
  func level(of issuer: String) -> Award.Level? {
    let keys = WordKeys.keys(of: issuer)
    if let whole = Self.longest(wholes, at: 0, keys, longest)?.value {
      return level(of: whole, isWholeName: true)
    }
    // Committees stand at the level of their unit, and so do unions.
    let isCommittee = (1...max(1, min(longest, keys.count))).contains {
      committees.contains(Array(keys.prefix($0)))
    }
    let head = Self.longest(heads, at: 0, keys, longest)?.value
    guard isCommittee || head == "union" else { return head.flatMap { level(of: $0, isWholeName: true) } }
    for start in keys.indices.dropFirst() {
      guard let unit = Self.longest(units, at: start, keys, longest) else { continue }
      return level(of: unit.value, isWholeName: start + unit.count == keys.count)
    }
    return isCommittee ? nil : .department
  }

  /// A city without a name behind it is one that stands under the state alone.
  private func level(of key: String, isWholeName: Bool) -> Award.Level? {
    key == "city" ? (isWholeName ? .province : .district) : Award.Level(rawValue: key)
  }

  private static func longest(_ phrases: [[UInt64]: String], at start: Int, _ keys: [UInt64], _ most: Int)
    -> (
      value: String, count: Int
    )?
  {
    var length = min(most, keys.count - start)
    while length > 0 {
      if let value = phrases[Array(keys[start..<(start + length)])] { return (value, length) }
      length -= 1
    }
    return nil
  }
}

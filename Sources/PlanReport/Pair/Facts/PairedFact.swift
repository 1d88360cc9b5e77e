internal import PlanComparison
internal import PlanFacts

/// A fact that both plans have, or that one has alone: an award or a document with all its mentions, a duty with all who
/// share it.
struct PairedFact {
  let list: FactList
  /// Places in the lists of the plans; empty where a plan has nothing of the kind.
  var a: [Int]
  var b: [Int]
  /// Nil where one plan has it alone.
  let relation: Relation?
  let changes: [FactChange]

  init(_ list: FactList, a: [Int], b: [Int], relation: Relation? = nil, changes: [FactChange] = []) {
    self.list = list
    self.a = a
    self.b = b
    self.relation = relation
    self.changes = changes
  }

  var standing: Standing { relation.map { .both($0) } ?? .alone(firstSide) }

  /// The first of the plans that have it.
  var firstSide: Side { a.isEmpty ? .b : .a }

  /// The places in the list of a side.
  subscript(side: Side) -> [Int] { side == .a ? a : b }

  /// All facts of a list: awards by their standing; other facts in the order of the first plan, then what the second has
  /// alone.
  /// - Complexity: O(*n* log *n*) in the facts.
  static func all(of list: FactList, in comparison: Comparison) -> [PairedFact] {
    switch list {
    case .awards: inOrderOfStanding(pairs(of: list, in: comparison), in: comparison)
    case .assignments: PairedDuties.joined(pairs(of: list, in: comparison), in: comparison)
    case .targets, .phases, .deadlines, .citations: pairs(of: list, in: comparison)
    }
  }

  /// Awards with the highest first; a pair stands where the higher of the two does.
  private static func inOrderOfStanding(_ facts: [PairedFact], in comparison: Comparison) -> [PairedFact] {
    func standing(_ fact: PairedFact) -> Int {
      let awards = Side.allCases.compactMap { side in
        fact[side].first.map { comparison[side].plan.awards[$0] }
      }
      return awards.map { AwardKey($0).standing }.max() ?? 0
    }
    return facts.map { (fact: $0, standing: standing($0)) }.enumerated()
      .sorted { (-$0.element.standing, $0.offset) < (-$1.element.standing, $1.offset) }
      .map(\.element.fact)
  }

  private static func pairs(of list: FactList, in comparison: Comparison) -> [PairedFact] {
    var facts = (comparison.facts[list] ?? []).map { pair in
      PairedFact(
        list, a: [pair.a] + pair.alsoA, b: [pair.b] + pair.alsoB, relation: pair.relation,
        changes: FactChange.changes(of: pair, in: list, of: comparison))
    }
    facts += alone(list, comparison.onlyA).map { PairedFact(list, a: $0, b: []) }
    let ordered = facts.enumerated()
      .sorted { ($0.element.a[0], $0.offset) < ($1.element.a[0], $1.offset) }
      .map(\.element)
    return ordered + alone(list, comparison.onlyB).map { PairedFact(list, a: [], b: $0) }
  }

  /// The facts that one plan has alone, each with all its mentions.
  private static func alone(_ list: FactList, _ only: Unpaired) -> [[Int]] {
    (only.facts[list] ?? []).map { [$0] + (only.also[list]?[$0] ?? []) }
  }
}

internal import PlanComparison
internal import PlanFacts

/// The awards of two plans, each once with all its mentions, the highest first.
struct PairedAwards {
  let facts: [PairedFact]

  /// An award is the same where name, class and level are; where each plan has one alone and the comparison took them
  /// for a pair, they are one award with another class or another authority.
  /// - Complexity: O(*n* log *n*) in the number of awards.
  init(_ comparison: Comparison) {
    let a = comparison.a.plan, b = comparison.b.plan
    let rows = AwardTable([a, b]).rows
    let rowOf = Dictionary(rows.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var partners: [Int: Int] = [:]
    func isAlone(_ row: Int, in plan: Int) -> Bool { rows[row].mentions.allSatisfy { $0.plan == plan } }
    for pair in comparison.facts[.awards] ?? [] {
      guard let first = rowOf[AwardKey(a.awards[pair.a])], let second = rowOf[AwardKey(b.awards[pair.b])],
        first != second, isAlone(first, in: 0), isAlone(second, in: 1), partners[first] == nil,
        partners[second] == nil
      else { continue }
      partners[first] = second
      partners[second] = first
    }
    facts = rows.indices.compactMap { row in
      let mentions = rows[row].mentions + (partners[row].map { rows[$0].mentions } ?? [])
      // A pair stands where the higher of the two does.
      if let partner = partners[row], partner < row { return nil }
      let places = (0...1).map { plan in mentions.filter { $0.plan == plan }.map(\.index) }
      let changes = Self.changes(places[0].map { a.awards[$0] }, places[1].map { b.awards[$0] })
      return PairedFact(.awards, a: places[0], b: places[1], changes: changes)
    }
  }

  /// What differs between two awards, by one mention of their class and authority and all of their occasions.
  private static func changes(_ a: [Award], _ b: [Award]) -> [FactChange] {
    guard let first = a.first, let second = b.first else { return [] }
    var changes: [FactChange] = []
    if first.authorityLevel != second.authorityLevel { changes.append(FactChange(kind: .authority)) }
    if first.rank != second.rank {
      // A first class is higher than a third.
      var direction: Change.Direction?
      if let left = first.rank, let right = second.rank { direction = left > right ? .raised : .lowered }
      changes.append(FactChange(kind: .rank, direction: direction))
    }
    if Set(a.flatMap(\.occasions)) != Set(b.flatMap(\.occasions)) {
      changes.append(FactChange(kind: .occasion))
    }
    return changes
  }
}

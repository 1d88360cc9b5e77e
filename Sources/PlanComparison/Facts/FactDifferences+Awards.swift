internal import PlanFacts

extension FactDifferences {
  /// How two awards differ, each with all its mentions: in who grants them, in rank, and on which occasions.
  mutating func awards(_ left: [Award], _ a: ComparedPlan, _ right: [Award], _ b: ComparedPlan)
    -> FactDifference
  {
    var found = FactDifference()
    let (first, second) = (left[0], right[0])
    func change(_ kind: Change.Kind, _ one: String?, _ other: String?, _ direction: Change.Direction? = nil)
      -> Change
    {
      Change(
        kind, a: one.map { ChangedWords(text: $0, range: first.origin.range) },
        b: other.map { ChangedWords(text: $0, range: second.origin.range) }, direction: direction)
    }
    let authority =
      first.authorityLevel == second.authorityLevel ? relationOfAuthorities(left, a, right, b) : .changed
    // Where no grantor is named, the award's own words stand for it.
    let isUnsaid = first.authority == nil && second.authority == nil
    found.add(
      authority,
      change(
        .authority, isUnsaid ? first.name : first.authority, isUnsaid ? second.name : second.authority))
    if first.rank != second.rank {
      // A first rank is higher than a third.
      let direction: Change.Direction? =
        if let one = first.rank, let other = second.rank { one > other ? .raised : .lowered } else { nil }
      found.add(change(.other, first.origin.quote, second.origin.quote, direction))
    } else {
      found.add(
        fields.relation(first.name, of: a, second.name, of: b), change(.other, first.name, second.name))
    }
    let occasions = (Self.occasions(left), Self.occasions(right))
    if occasions.0 != occasions.1 {
      found.add(
        Change(
          .scope, a: ChangedWords(occasions: occasions.0, range: first.origin.range),
          b: ChangedWords(occasions: occasions.1, range: second.origin.range)))
    }
    found.reword(left.compactMap(\.period) != right.compactMap(\.period))
    return found
  }

  /// How near the authorities are that are: of several mentions those that are nearest.
  private mutating func relationOfAuthorities(
    _ left: [Award], _ a: ComparedPlan, _ right: [Award], _ b: ComparedPlan
  ) -> Relation {
    var best = Relation.changed
    for one in Self.different(left) {
      for other in Self.different(right) {
        let relation = fields.relation(one, of: a, other, of: b)
        if relation == .same { return .same }
        if relation == .reworded { best = .reworded }
      }
    }
    return best
  }

  /// How many names of one authority are looked at.
  private static let mostNames = 4

  private static func different(_ awards: [Award]) -> [String?] {
    var names: [String?] = []
    for award in awards where names.count < mostNames && !names.contains(award.authority) {
      names.append(award.authority)
    }
    return names
  }

  /// The occasions of all mentions, in their fixed order.
  static func occasions(_ awards: [Award]) -> [Award.Occasion] {
    let found = Set(awards.flatMap(\.occasions))
    return Award.Occasion.allCases.filter(found.contains)
  }
}

internal import PlanFacts

extension FactDifferences {
  /// How two documents differ, each with all its mentions: in number, day and name.
  mutating func citations(_ one: ComparedFact, _ a: ComparedPlan, _ other: ComparedFact, _ b: ComparedPlan)
    -> FactDifference
  {
    let (left, right) = (a.plan.citations[one.index], b.plan.citations[other.index])
    var found = FactDifference()
    let words = (ChangedWords(Self.dated(one, in: a).origin), ChangedWords(Self.dated(other, in: b).origin))
    let dates = (one.document?.date, other.document?.date)
    if one.document?.number != other.document?.number || dates.0 != dates.1 {
      var direction: Change.Direction?
      if let first = dates.0, let second = dates.1, first != second {
        direction = first < second ? .later : .earlier
      }
      found.add(Change(.citation, a: words.0, b: words.1, direction: direction))
    } else if left.number == nil {
      let names = (left.title ?? left.origin.quote, right.title ?? right.origin.quote)
      // A name with more words than the other is a fuller one.
      if !one.words.isSubset(of: other.words), !other.words.isSubset(of: one.words) {
        found.add(fields.relation(names.0, of: a, names.1, of: b), Change(.citation, a: words.0, b: words.1))
      } else {
        found.reword(WordKeys.keys(of: names.0) != WordKeys.keys(of: names.1))
      }
    }
    return found
  }

  /// The first mention that gives the day.
  private static func dated(_ fact: ComparedFact, in plan: ComparedPlan) -> Citation {
    let citations = fact.mentions.lazy.map { plan.plan.citations[$0] }
    return citations.first { $0.date != nil } ?? plan.plan.citations[fact.index]
  }
}

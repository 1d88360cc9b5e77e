internal import PlanFacts

extension FactDifferences {
  /// How two duties differ: in who acts, in what role, and in what is to be done.
  mutating func assignments(_ i: Int, _ a: ComparedPlan, _ j: Int, _ b: ComparedPlan) -> FactDifference {
    let (left, right) = (a.plan.assignments[i], b.plan.assignments[j])
    var found = FactDifference()
    func change(_ kind: Change.Kind, _ one: String, _ other: String) -> Change {
      Change(
        kind, a: ChangedWords(text: one, range: left.origin.range),
        b: ChangedWords(text: other, range: right.origin.range))
    }
    found.add(fields.relation(left.actor, of: a, right.actor, of: b), change(.actor, left.actor, right.actor))
    if left.role != right.role {
      found.add(
        Change(
          .actor, a: ChangedWords(role: left.role, range: left.origin.range),
          b: ChangedWords(role: right.role, range: right.origin.range)))
    }
    let (relation, changes) = tasks(left, a, right, b)
    found.reword(relation == .reworded)
    for change in changes { found.add(change) }
    return found
  }

  /// How two tasks differ: where they stand in blocks, by the same words as statements do.
  private mutating func tasks(_ left: Assignment, _ a: ComparedPlan, _ right: Assignment, _ b: ComparedPlan)
    -> (Relation, [Change])
  {
    if left.task == right.task { return (.same, []) }
    let ranges = TaskRanges(a: left.origin.range, b: right.origin.range)
    if let known = tasks[ranges] { return known }
    let found: (Relation, [Change])
    let wordsA = a.words(of: left.origin), wordsB = b.words(of: right.origin)
    if !wordsA.isEmpty, !wordsB.isEmpty {
      var reader = DifferenceReader(grammar: grammar, a: a, b: b)
      found = reader.difference(of: wordsA, and: wordsB)
    } else {
      let relation = fields.relation(left.task, of: a, right.task, of: b)
      let change = Change(
        .other, a: ChangedWords(text: left.task, range: left.origin.range),
        b: ChangedWords(text: right.task, range: right.origin.range))
      found = (relation, relation == .changed ? [change] : [])
    }
    tasks[ranges] = found
    return found
  }
}

extension ComparedPlan {
  /// The words that a fact was read from; none where it stands in no block that says something.
  /// - Complexity: O(log *n*) in the number of words.
  func words(of origin: Origin) -> ArraySlice<Word> {
    guard let block = block(of: origin) else { return [] }
    let own = blocks[block].words
    let first = word(at: origin.range.lowerBound, in: own)
    let last = word(at: origin.range.upperBound, in: own)
    return words[first..<max(first, last)]
  }
}

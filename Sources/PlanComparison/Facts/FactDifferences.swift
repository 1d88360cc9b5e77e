internal import PlanFacts

/// Tells how facts that belong together differ: the same for two plans and for many.
struct FactDifferences {
  let grammar: ComparisonGrammar
  var fields: FieldWords
  /// The differences of tasks that were read, by their places: one sentence may be the task of many.
  var tasks: [TaskRanges: (Relation, [Change])] = [:]

  /// The places of two tasks.
  struct TaskRanges: Hashable {
    let a: Range<Int>
    let b: Range<Int>
  }

  init(_ grammar: ComparisonGrammar) {
    self.grammar = grammar
    fields = FieldWords(grammar)
  }

  /// Forgets what was read of two other plans: the next facts are of others.
  mutating func begin() {
    fields.begin()
    tasks.removeAll(keepingCapacity: true)
  }

  /// The relation of two facts of one list, and what differs where they are changed.
  /// - Complexity: O(*n* · *d*) in their words and in how many of them differ, which is bounded.
  mutating func difference(
    _ one: ComparedFact, in a: ComparedPlan, _ other: ComparedFact, in b: ComparedPlan
  ) -> (relation: Relation, changes: [Change]) {
    let found =
      switch one.list {
      case .targets: targets(a.plan.targets[one.index], a, b.plan.targets[other.index], b)
      case .awards:
        awards(one.mentions.map { a.plan.awards[$0] }, a, other.mentions.map { b.plan.awards[$0] }, b)
      case .phases: phases(a.plan.phases[one.index], a, b.plan.phases[other.index], b)
      case .deadlines: deadlines(a.plan.deadlines[one.index], a, b.plan.deadlines[other.index], b)
      case .assignments: assignments(one.index, a, other.index, b)
      case .citations: citations(one, a, other, b)
      }
    return (found.relation, found.changes)
  }

  private mutating func phases(_ left: Phase, _ a: ComparedPlan, _ right: Phase, _ b: ComparedPlan)
    -> FactDifference
  {
    var found = FactDifference()
    for change in TimeChange.changes(left.time, right.time, left.origin, right.origin) { found.add(change) }
    // How a phase is called makes no difference.
    found.reword(fields.relation(left.label, of: a, right.label, of: b) != .same)
    return found
  }

  private mutating func deadlines(
    _ left: Deadline, _ a: ComparedPlan, _ right: Deadline, _ b: ComparedPlan
  ) -> FactDifference {
    var found = FactDifference()
    func change(_ kind: Change.Kind, _ first: String?, _ second: String?) -> Change {
      Change(
        kind, a: first.map { ChangedWords(text: $0, range: left.origin.range) },
        b: second.map { ChangedWords(text: $0, range: right.origin.range) })
    }
    for change in TimeChange.changes(left, right) { found.add(change) }
    found.reword(left.bound != right.bound)
    found.add(
      fields.relation(left.action, of: a, right.action, of: b), change(.other, left.action, right.action))
    // Who acts is often said elsewhere.
    if let first = left.actor, let second = right.actor {
      found.add(fields.relation(first, of: a, second, of: b), change(.actor, first, second))
    } else {
      found.reword(left.actor != right.actor)
    }
    found.add(
      fields.relation(left.reportTo, of: a, right.reportTo, of: b),
      change(.actor, left.reportTo, right.reportTo))
    return found
  }
}

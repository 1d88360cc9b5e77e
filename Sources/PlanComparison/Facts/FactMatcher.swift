internal import PlanFacts

/// Finds which facts of two plans belong together: inside paired blocks first, then by their keys alone.
struct FactMatcher {
  let a: ComparedPlan
  let b: ComparedPlan
  /// The blocks that belong together.
  let pairs: [AlignedPair]

  func facts() -> [FactList: [FactPair]] {
    let partners = BlockPartners(pairs)
    var facts: [FactList: [FactPair]] = [:]
    facts[.targets] = TargetMatcher(a: a, b: b).pairs(partners)
    facts[.awards] = AwardMatcher(a: a, b: b).pairs(partners)
    facts[.phases] = PhaseMatcher(a: a, b: b).pairs(partners)
    facts[.deadlines] = DeadlineMatcher(a: a, b: b).pairs(partners)
    facts[.assignments] = AssignmentMatcher(a: a, b: b).pairs(partners)
    facts[.citations] = CitationMatcher(a: a, b: b).pairs(partners)
    return facts
  }
}

internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// An order of plans that does not depend on how they were given: by what they say, then by their names.
enum FixedOrder {
  /// The places of the plans in that order.
  /// - Complexity: O(*n*) in the bytes of the plans.
  static func places(of plans: [ComparedPlan]) -> [Int] {
    let keys = plans.map { plan in
      var hash = UInt64(plan.words.count)
      for word in plan.words { hash = Hash.join(hash, word.print) }
      return (hash, plan.label.name)
    }
    return plans.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
  }
}

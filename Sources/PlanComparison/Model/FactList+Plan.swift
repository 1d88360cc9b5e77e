public import PlanFacts

extension FactList {
  /// How many entries of the list a plan has.
  public func count(in plan: Plan) -> Int {
    switch self {
    case .targets: plan.targets.count
    case .awards: plan.awards.count
    case .phases: plan.phases.count
    case .deadlines: plan.deadlines.count
    case .assignments: plan.assignments.count
    case .citations: plan.citations.count
    }
  }

  /// Where an entry of the list stands.
  public func origin(of index: Int, in plan: Plan) -> Origin {
    switch self {
    case .targets: plan.targets[index].origin
    case .awards: plan.awards[index].origin
    case .phases: plan.phases[index].origin
    case .deadlines: plan.deadlines[index].origin
    case .assignments: plan.assignments[index].origin
    case .citations: plan.citations[index].origin
    }
  }
}

public import PlanComparison
internal import PlanFacts
internal import PlanRender

/// A part of a report for people, by its name on the command line; in the order of the report.
public enum ReportPart: String, CaseIterable, Sendable {
  case schedule, targets, awards, criteria, duties, citations, goals, requirements, tasks, solutions,
    standards

  /// What the part tells of.
  public var lists: [ComparedList] {
    switch self {
    case .schedule: [.facts(.phases), .facts(.deadlines)]
    case .targets: [.facts(.targets)]
    case .awards: [.facts(.awards)]
    case .criteria: [.statements(.criteria)]
    case .duties: [.facts(.assignments)]
    case .citations: [.facts(.citations)]
    case .goals: [.statements(.goals)]
    case .requirements: [.statements(.requirements)]
    case .tasks: [.statements(.tasks)]
    case .solutions: [.statements(.solutions)]
    case .standards: [.statements(.awardStandards)]
    }
  }
}

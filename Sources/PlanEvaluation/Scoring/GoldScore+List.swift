extension GoldScore {
  /// The lists that are scored, by their names in the figures.
  package enum List: String, CaseIterable, Sendable {
    case header, signature, sections, roles
    case goals, requirements, tasks, criteria, solutions, awardStandards
    case citations, awards, targets, phases, deadlines, assignments
    case recipients
  }
}

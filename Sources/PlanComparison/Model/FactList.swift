/// A list of facts that comparisons pair one by one, by its name in the JSON.
public enum FactList: String, CaseIterable, Sendable {
  case targets, awards, phases, deadlines, assignments, citations
}

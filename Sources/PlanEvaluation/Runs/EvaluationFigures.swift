/// The figures of a run, as they are saved and compared.
package struct EvaluationFigures: Sendable, Equatable {
  /// The figures of one plan.
  package struct Plan: Sendable, Equatable {
    package let name: String
    package let lists: [GoldScore.List: ScoreFigures]

    package init(name: String, lists: [GoldScore.List: ScoreFigures]) {
      self.name = name
      self.lists = lists
    }

    package subscript(list: GoldScore.List) -> ScoreFigures { lists[list] ?? ScoreFigures() }

    /// All lists together.
    package var total: ScoreFigures { lists.values.reduce(ScoreFigures(), +) }
  }

  package let plans: [Plan]

  package init(plans: [Plan]) { self.plans = plans }

  /// Reads a saved run; nil where the value is none.
  package init?(_ saved: JSONValue) {
    guard case .object(let plans) = saved["plans"] else { return nil }
    self.plans = plans.sorted { $0.key < $1.key }.map { name, plan in
      var lists: [GoldScore.List: ScoreFigures] = [:]
      for (name, count) in plan["lists"].members {
        guard let list = GoldScore.List(rawValue: name) else { continue }
        lists[list] = ScoreFigures(
          right: count["right"].whole ?? 0, missed: count["missed"].whole ?? 0,
          extra: count["extra"].whole ?? 0)
      }
      return Plan(name: name, lists: lists)
    }
  }

  /// A list over all plans.
  package subscript(list: GoldScore.List) -> ScoreFigures {
    plans.reduce(ScoreFigures()) { $0 + $1[list] }
  }

  /// All lists of all plans together.
  package var micro: ScoreFigures { plans.reduce(ScoreFigures()) { $0 + $1.total } }

  /// What differs from a run before, by plan and list.
  package func changes(since before: EvaluationFigures) -> [EvaluationChange] {
    var changes: [EvaluationChange] = []
    let names = plans.map(\.name)
    let gone = before.plans.filter { !names.contains($0.name) }
    for name in names + gone.map(\.name) {
      let old = before.plans.first { $0.name == name }
      let new = plans.first { $0.name == name }
      guard let old, let new else {
        changes.append(EvaluationChange(plan: name, list: nil, before: old?.total, after: new?.total))
        continue
      }
      for list in GoldScore.List.allCases where old[list] != new[list] {
        changes.append(EvaluationChange(plan: name, list: list, before: old[list], after: new[list]))
      }
    }
    return changes
  }
}

import PlanComparison
import PlanFacts

/// The facts of two small plans, compared.
struct FactComparison {
  let comparison: Comparison

  /// Two plans of some lines each.
  init(_ a: [String], _ b: [String]) {
    func plan(_ lines: [String]) -> ComparedPlan {
      let text = (["KẾ HOẠCH\nTriển khai phong trào thi đua"] + lines + ["./."]).joined(separator: "\n\n")
      return ComparedPlans.comparer.prepare(PlanReader().read(Array(text.utf8)), name: "plan")
    }
    comparison = ComparedPlans.comparer.compare(plan(a), plan(b))
  }

  /// Two plans with one paragraph each, under a heading that says what it is.
  init(_ a: String, _ b: String, under heading: String) {
    self.init(["I. \(heading)", "- \(a)"], ["I. \(heading)", "- \(b)"])
  }

  /// What is told of a list, a line each: pairs by their places, relation and changes, then what each plan has alone.
  func lines(of list: FactList) -> [String] {
    let pairs = (comparison.facts[list] ?? []).map { pair in
      (["\(pair.a)\(Self.also(pair.alsoA))~\(pair.b)\(Self.also(pair.alsoB)) \(pair.relation)"]
        + pair.changes.map(Self.words)).joined(separator: "; ")
    }
    return pairs + (comparison.onlyA.facts[list] ?? []).map { "only A \($0)" }
      + (comparison.onlyB.facts[list] ?? []).map { "only B \($0)" }
  }

  private static func also(_ places: [Int]) -> String { places.map { "+\($0)" }.joined() }

  private static func words(_ change: Change) -> String {
    let edge = change.edge == .start ? "starts " : ""
    let direction = change.direction.map { " \(edge)\($0)" } ?? ""
    return "\(change.kind)\(direction): \(change.a?.text ?? "-") > \(change.b?.text ?? "-")"
  }
}

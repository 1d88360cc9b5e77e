import PlanSyntax
import PlanText

@testable import PlanFacts

/// The facts of a small plan, in the forms that tests compare.
struct SmallFacts {
  let plan: Plan

  /// Reads a plan of some body.
  init(body: String, behind: String = "") {
    plan = PlanReader().read(Array("KẾ HOẠCH\nThi đua năm 2026\n\n\(body)\n\(behind)".utf8))
  }

  /// The facts of one item under a heading.
  init(_ item: String, under heading: String = "TỔ CHỨC THỰC HIỆN") {
    self.init(body: "I. MỤC ĐÍCH\n1. Một.\nII. \(heading)\n1. \(item)")
  }

  var assignments: [String] { plan.assignments.map { "\(plan.id(of: $0.origin)) \($0.role) \($0.actor)" } }

  var deadlines: [String] {
    plan.deadlines.map { "\(plan.id(of: $0.origin)) \($0.bound) \(Self.words(of: $0.time))" }
  }

  var targets: [String] {
    plan.targets.map { target in
      let value = [target.value, target.upper].compactMap { $0?.description }.joined(separator: "-")
      return "\(plan.id(of: target.origin)) \(target.comparator.rawValue) \(value) \(target.unit)"
    }
  }

  /// The codes and places of what was told of times.
  var impossible: [String] { plan.diagnostics.filter { $0.code == .impossibleTime }.map(\.message) }

  static func words(of time: PlanTime) -> String {
    var days = "\(time.start?.description ?? "")…\(time.end?.description ?? "")"
    if let start = time.start, start == time.end { days = start.description }
    return ([days == "…" ? nil : days] + [time.recurrence, time.clock]).compactMap(\.self)
      .joined(separator: " ")
  }
}

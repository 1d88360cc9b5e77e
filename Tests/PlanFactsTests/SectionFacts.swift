import PlanSyntax
import PlanText

@testable import PlanFacts

/// The facts of one numbered sentence under a heading, as short texts.
struct SectionFacts {
  private let plan: Plan

  init(_ sentence: String, under heading: String) {
    let text =
      "KẾ HOẠCH\nPhát động phong trào thi đua năm 2026\n\nI. \(heading)\n1. \(sentence)\n2. Nội dung khác.\n"
    plan = PlanReader().read(Array(text.utf8))
  }

  /// `lead: Sở Nội vụ`.
  var assignments: [String] { plan.assignments.map { "\($0.role.rawValue): \($0.actor)" } }

  /// `>= 5 10 %`; what is not there is left out.
  var targets: [String] {
    plan.targets.map { target in
      ["\(target.comparator.rawValue) \(target.value)", target.upper.map { "\($0)" }, target.unit]
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  /// `before 2026-01-01/2026-12-31 P1Y`; what is not known is `-`.
  var deadlines: [String] {
    plan.deadlines.map { deadline in
      let time = deadline.time
      let days = [time.start, time.end].map { $0?.description ?? "-" }.joined(separator: "/")
      return "\(deadline.bound.rawValue) \(days) \(time.recurrence ?? "-")"
    }
  }

  /// The events that the times of deadlines hang on.
  var anchors: [String] { plan.deadlines.compactMap(\.time.anchor) }

  /// `commendation district Chủ tịch UBND huyện`; what is not known is `-`.
  var awards: [String] {
    plan.awards.map { "\($0.form.rawValue) \($0.authorityLevel?.rawValue ?? "-") \($0.authority ?? "-")" }
  }

  /// The names of the awards, with their classes behind a slash.
  var awardNames: [String] { plan.awards.map { $0.name + ($0.rank.map { "/\($0)" } ?? "") } }

  var occasions: [String] { plan.awards.first?.occasions.map(\.rawValue) ?? [] }
}

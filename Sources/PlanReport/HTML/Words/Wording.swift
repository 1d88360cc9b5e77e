internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// The words of the page, in its language.
struct Wording {
  let language: Language

  func callAsFunction(_ vietnamese: String, _ english: String) -> String { language(vietnamese, english) }

  /// What a list is called.
  func name(of list: ComparedList) -> String { language.name(of: list) }
  func name(of list: FactList) -> String { language.name(of: .facts(list)) }

  /// What one entry of a list is called.
  func one(of list: FactList) -> String {
    switch list {
    case .targets: self("chỉ tiêu", "target")
    case .awards: self("khen thưởng", "award")
    case .phases: self("giai đoạn", "phase")
    case .deadlines: self("thời hạn", "deadline")
    case .assignments: self("phân công", "duty")
    case .citations: self("viện dẫn", "citation")
    }
  }

  func name(of relation: Relation) -> String { language.name(of: relation) }
  func name(of kind: Change.Kind) -> String { language.name(of: kind) }

  /// Which way a value goes, with a sign for the eye.
  func name(of direction: Change.Direction) -> String {
    let sign =
      switch direction {
      case .raised: "↑"
      case .lowered: "↓"
      case .earlier: "←"
      case .later: "→"
      }
    return language.name(of: direction) + " " + sign
  }

  /// That only one plan has something.
  func only(in plan: ReportPlan) -> String { self("chỉ có ở \(plan.letter)", "only in \(plan.letter)") }

  /// That a plan has nothing of the kind.
  var none: String { self("không có", "none") }
}

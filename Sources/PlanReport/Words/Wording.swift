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
  func one(of list: FactList) -> String { language.one(of: list) }

  func name(of relation: Relation) -> String { language.name(of: relation) }
  func name(of kind: Change.Kind) -> String { language.name(of: kind) }

  /// Facts in words, with their numbers and units kept together.
  var facts: FactText { FactText(language, space: "\u{A0}") }

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
  func only(in plan: ReportPlan) -> String { language.only(in: plan.name) }

  /// That a plan has nothing of the kind.
  var none: String { self("không có", "none") }
}

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

  /// Facts in words, with their numbers and units kept together.
  var facts: FactText { FactText(language, space: "\u{A0}") }

  /// That only one plan has something.
  func only(in plan: ReportPlan) -> String { language.only(in: plan.name) }

  /// That a plan has nothing of the kind.
  var none: String { self("không có", "none") }
}

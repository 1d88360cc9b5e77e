internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// Two compared plans as reports tell of them: what they are called, and where things stand in them.
struct ReportedPair {
  let comparison: Comparison
  let language: Language
  let facts: FactText
  private let names: [String]
  private let placesA: PlanPlaces
  private let placesB: PlanPlaces

  /// With what stands between a number and its unit.
  /// - Complexity: O(*n*) in the bytes of the plans.
  init(_ comparison: Comparison, _ language: Language, space: String = "\u{A0}") {
    facts = FactText(language, space: space)
    self.comparison = comparison
    self.language = language
    names = PlanNames.names(of: [comparison.a.label, comparison.b.label])
    placesA = PlanPlaces(comparison.a.plan)
    placesB = PlanPlaces(comparison.b.plan)
  }

  /// A short name that the other plan does not have.
  func name(of side: Side) -> String { names[side == .a ? 0 : 1] }

  func plan(of side: Side) -> Plan { comparison[side].plan }

  /// What differs in a row, each kind of it once, but for mere wording.
  func kinds(of differences: [Difference]) -> [String] {
    var kinds: [String] = []
    for difference in differences where difference.alone == nil && difference.kind != .wording {
      let heading = difference.heading(in: self)
      if !kinds.contains(heading) { kinds.append(heading) }
    }
    return kinds
  }

  /// Where an entry of a list stands.
  func place(of index: Int, in list: ComparedList, _ side: Side) -> PlanPlace {
    let places = side == .a ? placesA : placesB
    return switch list {
    case .statements: places.place(of: plan(of: side).statements[index])
    case .facts(let list): places.place(of: list.origin(of: index, in: plan(of: side)))
    }
  }
}

internal import PlanComparison
internal import PlanFacts
internal import PlanRender

/// What a difference is about; the one order of weight of all reports.
enum DifferenceKind: Hashable {
  case change(Change.Kind)
  /// The class of an order or medal.
  case rank
  /// When an award is granted.
  case occasion
  /// Who leads, who takes part.
  case role

  /// Other words, which change nothing of substance.
  static let wording = DifferenceKind.change(.other)

  /// How much a difference of the kind weighs beside others: more is more.
  var weight: Int {
    switch self {
    case .rank: 46
    case .occasion: 44
    case .role: 42
    case .change(let kind):
      switch kind {
      case .target: 60
      case .deadline: 55
      case .authority: 50
      case .actor: 40
      case .audience: 35
      case .scope: 25
      case .citation: 20
      case .clauseAdded, .clauseDropped: 15
      case .other: 0
      }
    }
  }

  /// What a statement of one plan has and its partner has not may stand elsewhere in the other plan.
  static let weightOfOneSide = 10

  /// How much it weighs that one plan alone has an entry of a list.
  static func weight(ofOneAlone list: FactList) -> Int {
    switch list {
    case .targets: 58
    case .awards: 48
    case .phases: 30
    case .deadlines: 28
    case .citations: 22
    case .assignments: 5
    }
  }

  func name(in language: Language) -> String {
    switch self {
    case .change(let kind): language.name(of: kind)
    case .rank: language("hạng", "class")
    case .occasion: language("dịp xét", "occasion")
    case .role: language("vai trò", "role")
    }
  }
}

internal import PlanComparison
internal import PlanRender

/// How what one plan or both say is to each other.
enum Standing {
  case both(Relation)
  case alone(Side)

  static let all = Relation.allCases.map { Standing.both($0) } + Side.allCases.map { .alone($0) }

  /// What it is called in tables, and in the data of pages.
  var code: String {
    switch self {
    case .both(let relation): relation.rawValue
    case .alone(.a): "only-a"
    case .alone(.b): "only-b"
    }
  }

  func name(in pair: ReportedPair) -> String {
    switch self {
    case .both(let relation): pair.language.name(of: relation)
    case .alone(let side): pair.language.only(in: pair.name(of: side))
    }
  }
}

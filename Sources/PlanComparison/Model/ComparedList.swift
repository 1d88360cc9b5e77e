public import PlanFacts

/// A list of the JSON whose entries are compared: of statements or of facts.
public enum ComparedList: Hashable, Sendable {
  case statements(Statement.List)
  case facts(FactList)

  /// All of them, statements first.
  public static let allCases =
    Statement.List.allCases.map { ComparedList.statements($0) } + FactList.allCases.map { .facts($0) }

  /// The name in the JSON.
  public var name: String {
    switch self {
    case .statements(let list): list.rawValue
    case .facts(let list): list.rawValue
    }
  }

  /// The list of a name in the JSON.
  public init?(name: String) {
    guard let list = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = list
  }
}

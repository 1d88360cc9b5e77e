public import PlanSyntax
public import PlanText

/// A plan, read: its outline, and what it says.
public struct Plan: Sendable {
  public let outline: PlanOutline
  /// In reading order.
  public let statements: [Statement]
  public internal(set) var citations: [Citation] = []
  public internal(set) var awards: [Award] = []
  public internal(set) var targets: [Target] = []
  public internal(set) var phases: [Phase] = []
  public internal(set) var deadlines: [Deadline] = []
  public internal(set) var assignments: [Assignment] = []
  /// What was noticed while facts were read: times that there are not.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// An outline of which no facts were read.
  package init(outline: PlanOutline) { self.init(outline: outline, statements: []) }

  init(outline: PlanOutline, statements: [Statement]) {
    self.outline = outline
    self.statements = statements
  }

  /// The statements of one list, in reading order.
  public func statements(of list: Statement.List) -> [Statement] { statements.filter { $0.list == list } }
}

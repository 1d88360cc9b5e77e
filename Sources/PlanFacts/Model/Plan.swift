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
  var factDiagnostics: [Diagnostic] = []
  /// What was noticed of text, outline and facts, in the order of their places.
  public var diagnostics: [Diagnostic] {
    guard !factDiagnostics.isEmpty else { return outline.diagnostics }
    let own = factDiagnostics.map { $0.moved(to: outline.source.rawRange($0.span)) }
    return (outline.diagnostics + own).enumerated()
      .sorted { ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset) }
      .map(\.element)
  }

  /// An outline of which no facts were read.
  package init(outline: PlanOutline) { self.init(outline: outline, statements: []) }

  init(outline: PlanOutline, statements: [Statement]) {
    self.outline = outline
    self.statements = statements
  }

  /// The id of the block that a fact stands in.
  public func id(of origin: Origin) -> String { outline.id(of: origin.block, in: origin.part) }

  /// The statements of one list, in reading order.
  public func statements(of list: Statement.List) -> [Statement] { statements.filter { $0.list == list } }
}

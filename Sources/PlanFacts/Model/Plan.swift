public import PlanSyntax

/// A plan, read: its outline, and what it says.
public struct Plan: Sendable {
  public let outline: PlanOutline
  /// In reading order.
  public let statements: [Statement]

  /// The statements of one list, in reading order.
  public func statements(of list: Statement.List) -> [Statement] { statements.filter { $0.list == list } }
}

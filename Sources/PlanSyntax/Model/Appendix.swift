/// What stands behind the signature under a label of its own.
public struct Appendix: Sendable {
  /// What the ids of its blocks begin with: "appendix-1".
  public let id: String
  /// "PHỤ LỤC I".
  public let label: String
  public let title: String?
  /// What the title makes of the blocks below it.
  public let roles: Roles
  public let outline: Outline
}

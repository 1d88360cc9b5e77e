/// What stands behind the signature under a label of its own.
public struct Appendix: Sendable {
  /// "PHỤ LỤC I".
  public let label: String
  public let title: String?
  /// What the title makes of the blocks below it.
  public let roles: Roles
  public let outline: Outline
}

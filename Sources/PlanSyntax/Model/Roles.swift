/// A set of roles, in the order of `Role`.
public struct Roles: OptionSet, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  public init(_ role: Role) { rawValue = 1 << UInt16(role.rawValue) }

  /// The roles of a name in the grammar: one, several with blanks between them, or for "none" none.
  init?(name: String) {
    self = []
    if name == "none" { return }
    for part in name.split(separator: " ") {
      guard let role = Role(name: String(part)) else { return nil }
      insert(Roles(role))
    }
  }

  /// The roles of the set, in the order of `Role`.
  public var list: [Role] { Role.allCases.filter { contains(Roles($0)) } }
}

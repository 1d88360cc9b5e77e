/// Some lists and rules, by their numbers.
///
/// Public, as the compiler lets the loops of other modules see into nothing less.
public struct RuleNumbers: Sendable, ExpressibleByArrayLiteral {
  public let members: [UInt16]
  /// A bit for each value of a small hash of the members: who has none in common has no member in common.
  public let bits: UInt64

  package init(_ members: [UInt16]) {
    self.members = members
    bits = members.reduce(0) { $0 | Self.bit($1) }
  }

  public init(arrayLiteral members: UInt16...) { self.init(members) }

  @inlinable
  public func contains(_ number: UInt16) -> Bool {
    bits & Self.bit(number) != 0 && members.contains(number)
  }

  @inlinable @inline(__always)
  public static func bit(_ number: UInt16) -> UInt64 { 1 &<< (UInt64(number) & 63) }
}

/// The digests of all that a library held when it was asked, small enough for a million of them.
public struct KnownDigests: Sendable {
  /// The first 64 bits of a digest by the next 64; that two files agree in both cannot be waited for.
  private var halves: [UInt64: UInt64] = [:]

  /// None.
  public init() {}

  /// Those of a library.
  /// - Complexity: O(*n*) in the number of plans.
  public init(_ library: Library) throws(LibraryError) {
    halves.reserveCapacity(try library.count)
    for digest in try library.database.rows("select sha256 from plan", [], { $0.text(0) }) {
      if let (first, second) = Self.halves(of: digest) { halves[first] = second }
    }
  }

  /// Whether the library held the bytes of this digest.
  public func contains(_ digest: String) -> Bool {
    guard let (first, second) = Self.halves(of: digest) else { return false }
    return halves[first] == second
  }

  private static func halves(of digest: String) -> (UInt64, UInt64)? {
    guard let first = UInt64(digest.prefix(16), radix: 16),
      let second = UInt64(digest.dropFirst(16).prefix(16), radix: 16)
    else { return nil }
    return (first, second)
  }
}

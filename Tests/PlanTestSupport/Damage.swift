/// Damages bytes at random, as bad copies and broken programs do.
package enum Damage: CaseIterable, Sendable {
  case flippedBytes, deletedBytes, insertedBytes, deletedLines, swappedLines, joinedLines, repeatedPart

  /// The bytes, damaged in some places.
  package func applied(to bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    guard bytes.count > 16 else { return bytes }
    var bytes = bytes
    switch self {
    case .flippedBytes:
      for _ in 0..<20 {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
    case .deletedBytes:
      for _ in 0..<20 where bytes.count > 1 {
        bytes.remove(at: Int.random(in: bytes.indices, using: &generator))
      }
    case .insertedBytes:
      for _ in 0..<20 {
        bytes.insert(
          UInt8.random(in: 0...255, using: &generator), at: Int.random(in: bytes.indices, using: &generator))
      }
    case .deletedLines:
      bytes = lines(bytes).filter { _ in !generator.once(in: 6) }.flatMap { $0 }
    case .swappedLines:
      var lines = lines(bytes)
      for _ in 0..<20 {
        lines.swapAt(
          Int.random(in: lines.indices, using: &generator), Int.random(in: lines.indices, using: &generator))
      }
      bytes = lines.flatMap { $0 }
    case .joinedLines:
      bytes = bytes.map { $0 == 0x0A && generator.once(in: 3) ? 0x20 : $0 }
    case .repeatedPart:
      let start = Int.random(in: 0..<bytes.count / 2, using: &generator)
      let part = Array(bytes[start..<start + bytes.count / 2])
      bytes.insert(contentsOf: part, at: Int.random(in: bytes.indices, using: &generator))
    }
    return bytes
  }

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0 + [0x0A] }
  }
}

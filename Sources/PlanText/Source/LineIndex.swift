/// Lines and columns of byte offsets.
///
/// Lines end at LF, CR LF or CR. Columns count Unicode scalars; a byte that is no UTF-8 counts as one.
public struct LineIndex: Sendable {
  /// A place for people: both counted from 1.
  public struct Position: Equatable, Sendable {
    public let line: Int
    public let column: Int
  }

  private let bytes: [UInt8]
  private var starts: [UInt32] = [0]
  /// The scalars that begin before each multiple of the stride.
  private var checkpoints: [UInt32] = []
  private static let stride = 128

  /// - Complexity: O(*n*) in the number of bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts.reserveCapacity(bytes.count / 64 + 2)
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    bytes.withUnsafeBytes { raw in
      var scalars: UInt32 = 0
      var offset = 0
      while offset < raw.count {
        checkpoints.append(scalars)
        let end = min(offset + Self.stride, raw.count)
        while offset + 8 <= end {
          let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          scalars += 8 - Self.continuations(word)
          if Self.holdsLineEnd(word) { note(raw, offset..<offset + 8) }
          offset += 8
        }
        while offset < end {
          if raw[offset] & 0xC0 != 0x80 { scalars += 1 }
          note(raw, offset..<offset + 1)
          offset += 1
        }
      }
    }
  }

  private mutating func note(_ raw: UnsafeRawBufferPointer, _ range: Range<Int>) {
    for offset in range
    where raw[offset] == 0x0A || (raw[offset] == 0x0D && (offset + 1 == raw.count || raw[offset + 1] != 0x0A))
    {
      starts.append(UInt32(offset + 1))
    }
  }

  /// The bytes of a word that go on with a scalar: those of the form 10xxxxxx.
  private static func continuations(_ word: UInt64) -> UInt32 {
    UInt32((word >> 7 & ~word >> 6 & 0x0101_0101_0101_0101).nonzeroBitCount)
  }

  private static func holdsLineEnd(_ word: UInt64) -> Bool {
    func holdsZero(_ word: UInt64) -> Bool {
      (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
    }
    return holdsZero(word ^ 0x0A0A_0A0A_0A0A_0A0A) || holdsZero(word ^ 0x0D0D_0D0D_0D0D_0D0D)
  }

  /// The number of lines; a text without any line end is one.
  public var count: Int { starts.count }

  /// The bytes of a line, counted from 1, with its end; nil where there is no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let end = line < starts.count ? Int(starts[line]) : bytes.count
    return Int(starts[line - 1])..<end
  }

  /// The bytes of a line, counted from 1, without its end.
  package func content(ofLine line: Int) -> Range<Int>? {
    guard let range = range(ofLine: line) else { return nil }
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return range.lowerBound..<end
  }

  /// The line and column of an offset.
  /// - Complexity: O(log *n*) in the number of lines.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = starts.partitionPoint { Int($0) > offset }
    let start = Int(starts[line - 1])
    // Most lines are short: count from their start.
    let column =
      offset - start <= Self.stride
      ? scalars(in: start..<offset) : scalars(before: offset) - scalars(before: start)
    return Position(line: line, column: column + 1)
  }

  private func scalars(before offset: Int) -> Int {
    guard !checkpoints.isEmpty else { return 0 }
    let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
    return Int(checkpoints[checkpoint]) + scalars(in: checkpoint * Self.stride..<offset)
  }

  private func scalars(in range: Range<Int>) -> Int {
    let span = bytes.span
    var count = 0
    for index in range where span[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

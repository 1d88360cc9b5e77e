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
  private static let stride = 256

  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    let span = bytes.span
    var scalars: UInt32 = 0
    var offset = 0
    while offset < span.count {
      checkpoints.append(scalars)
      let end = min(offset + Self.stride, span.count)
      while offset < end {
        let byte = span[offset]
        if byte & 0xC0 != 0x80 { scalars += 1 }
        if byte <= 13 {
          if byte == 10 || (byte == 13 && (offset + 1 == span.count || span[offset + 1] != 10)) {
            starts.append(UInt32(offset + 1))
          }
        }
        offset += 1
      }
    }
  }

  /// The number of lines; a text without any line end is one.
  public var count: Int { starts.count }

  /// The bytes of a line, counted from 1, with its end; nil where there is no such line.
  public func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let end = line < starts.count ? Int(starts[line]) : bytes.count
    return Int(starts[line - 1])..<end
  }

  /// The line and column of an offset.
  /// - Complexity: O(log *n*) in the number of lines.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = starts.partitionPoint { Int($0) > offset }
    let start = Int(starts[line - 1])
    return Position(line: line, column: scalars(before: offset) - scalars(before: start) + 1)
  }

  private func scalars(before offset: Int) -> Int {
    let checkpoint = min(offset / Self.stride, max(checkpoints.count - 1, 0))
    guard checkpoint < checkpoints.count else { return 0 }
    var count = Int(checkpoints[checkpoint])
    for index in checkpoint * Self.stride..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

/// Bytes on their way out, handed on in pieces so that a large output is never held as a whole.
public struct ByteStream {
  /// What has not been handed on yet.
  package var bytes: [UInt8] = []
  private let sink: ([UInt8]) throws -> Void

  /// How many bytes are handed on at a time.
  package static let piece = 65_536

  /// A stream into a function that takes each piece.
  public init(into sink: @escaping ([UInt8]) throws -> Void) {
    self.sink = sink
    bytes.reserveCapacity(Self.piece + 4_096)
  }

  /// All that goes into a stream.
  package static func bytes(of body: (inout ByteStream) throws -> Void) rethrows -> [UInt8] {
    let pieces = Pieces()
    var stream = ByteStream { pieces.bytes += $0 }
    try body(&stream)
    return pieces.bytes + stream.bytes
  }

  private final class Pieces { var bytes: [UInt8] = [] }

  /// Hands on what there is once it makes a piece.
  package mutating func drain() throws {
    if bytes.count >= Self.piece { try flush() }
  }

  /// Hands on what is left.
  public mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Which blocks of two plans belong together.
struct BlockPartners {
  private let scores: [UInt64: Int32]

  init(_ pairs: [AlignedPair]) {
    scores = Dictionary(pairs.map { (Self.key($0.a, $0.b), $0.score) }) { max($0, $1) }
  }

  /// How alike two blocks are that belong together, in ten-thousandths; 0 for others.
  func score(_ a: Int?, _ b: Int?) -> Int32 {
    guard let a, let b else { return 0 }
    return scores[Self.key(a, b)] ?? 0
  }

  private static func key(_ a: Int, _ b: Int) -> UInt64 { UInt64(a) << 32 | UInt64(b) }
}

/// What grams weigh: by how common they are in plans in general, of how many words they are, and whether all of these
/// are of the plan's theme.
struct GramWeights: Sendable {
  private let background: Background
  /// The weights in eighths of a bit, by the level of the gram and, in the lowest bits, its make.
  private let weights: [UInt16]

  /// What tells apart grams of one level: in the lowest bit whether all words are of the theme, above how many they are.
  static let makeBits: UInt64 = 3

  init(_ background: Background, _ constants: ComparisonConstants) {
    self.background = background
    let one = Int64(ComparisonConstants.one)
    weights = (0...Background.highest).flatMap { level in
      (0..<1 << Self.makeBits).map { make in
        let factor =
          switch make >> 1 {
          case 1: constants.gramOne
          case 2: constants.gramTwo
          default: constants.gramThree
          }
        // A level is half a bit.
        var weight = Int64(level) * 4 * Int64(factor)
        if make & 1 == 1 { weight = weight * Int64(constants.theme) / one }
        return UInt16(clamping: weight / one)
      }
    }
  }

  /// What a gram weighs by its key, which has its hash in the upper half and its make in the lowest bits.
  @inline(__always)
  func weight(of key: UInt64) -> UInt16 {
    let level = background.level(of: UInt32(truncatingIfNeeded: key &>> 32))
    return weights[Int(level &<< Self.makeBits) | Int(key & (1 << Self.makeBits - 1))]
  }
}

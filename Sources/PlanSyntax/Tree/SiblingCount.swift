/// Counts bullets, paragraphs and repeated numbers among their siblings, for the ids.
enum SiblingCount {
  private struct Key: Hashable {
    let parent: Int32
    let part: Block.Part
    let label: BlockLabel
  }

  /// - Complexity: O(*n*) in the number of blocks.
  static func count(_ blocks: inout [Block]) {
    var counts: [Key: UInt32] = [:]
    counts.reserveCapacity(blocks.count)
    for index in blocks.indices {
      let block = blocks[index]
      let key = Key(parent: block.parent32, part: block.part, label: BlockLabel(block.number))
      let count = counts[key, default: 0] + 1
      counts[key] = count
      blocks[index].ordinal = count
    }
  }
}

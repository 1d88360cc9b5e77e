/// Counts bullets, paragraphs and repeated numbers among their siblings, for the ids.
enum SiblingCount {
  private struct Key: Hashable {
    let parent: Int32
    let part: Block.Part
    let number: Number
  }

  /// - Complexity: O(*n*) in the number of blocks.
  static func count(_ blocks: inout [Block]) {
    var counts: [Key: UInt32] = [:]
    counts.reserveCapacity(blocks.count)
    for index in blocks.indices {
      let block = blocks[index]
      let key = Key(parent: block.parent32, part: block.part, number: block.number.asLabelled)
      let count = counts[key, default: 0] + 1
      counts[key] = count
      blocks[index].ordinal = count
    }
  }
}

extension Number {
  /// The number in the style that stands for all that print the same label: I as a letter and as a Roman number.
  fileprivate var asLabelled: Number {
    switch style {
    case .roman:
      switch value {
      case 1: Number(.capital, value: 9)
      case 5: Number(.capital, value: 21)
      case 10: Number(.capital, value: 22)
      default: self
      }
    case .lowerRoman:
      switch value {
      case 1: Number(.letter, value: 9)
      case 5: Number(.letter, value: 21)
      case 10: Number(.letter, value: 22)
      default: self
      }
    default: self
    }
  }
}

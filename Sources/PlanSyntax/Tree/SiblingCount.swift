/// Counts bullets, paragraphs and repeated numbers among their siblings, for the ids.
enum SiblingCount {
  private struct Key: Hashable {
    let parent: Int32
    let part: Block.Part
    let number: Number
  }

  /// - Complexity: O(*n*) in the number of blocks.
  static func count(_ blocks: inout [Block]) {
    // The place of the last bullet or paragraph, and the highest number.
    var last = SiblingRows()
    // Children whose numbers do not rise may print a label twice; only they are looked up.
    var unruly: Set<Int32> = []
    for index in blocks.indices {
      let block = blocks[index]
      let place = last.place(of: block)
      if block.style?.isBullet ?? true {
        last[place] += 1
        blocks[index].ordinal = UInt32(last[place])
      } else if block.number.value > last[place] {
        last[place] = block.number.value
        if let style = block.style?.sharingLabels, last[last.place(of: style, beside: block)] > 0 {
          unruly.insert(block.parent32)
        }
      } else {
        unruly.insert(block.parent32)
      }
    }
    guard !unruly.isEmpty else { return }
    var counts: [Key: UInt32] = [:]
    for index in blocks.indices where unruly.contains(blocks[index].parent32) {
      let block = blocks[index]
      guard block.style?.isBullet == false else { continue }
      let key = Key(parent: block.parent32, part: block.part, number: block.number.asLabelled)
      let count = counts[key, default: 0] + 1
      counts[key] = count
      blocks[index].ordinal = count
    }
  }
}

extension MarkerStyle {
  /// The style that prints some labels as this one does: I, V and X are letters and Roman numbers.
  fileprivate var sharingLabels: MarkerStyle? {
    switch self {
    case .roman: .capital
    case .capital: .roman
    case .lowerRoman: .letter
    case .letter: .lowerRoman
    default: nil
    }
  }
}

extension Number {
  /// The number in the style that stands for all that print the same label: I as a letter and as a Roman number.
  fileprivate var asLabelled: Number {
    guard sharesLabels else { return self }
    let style: MarkerStyle = style == .roman ? .capital : .letter
    return Number(style, value: value == 1 ? 9 : value == 5 ? 21 : 22)
  }

  /// Whether the label could be that of a letter: I, V, X and i, v, x.
  fileprivate var sharesLabels: Bool {
    (style == .roman || style == .lowerRoman) && (value == 1 || value == 5 || value == 10)
  }
}

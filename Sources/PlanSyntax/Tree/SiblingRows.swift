/// What is known of the siblings of each block on a walk through blocks in reading order: a number for each style.
struct SiblingRows {
  /// For each depth visited a number for each slot, and the parent whose children they speak of.
  private var values: [UInt64] = []
  private var parents: [(part: Block.Part, parent: Int32)?] = []

  init() {
    // Most plans go no deeper.
    values.reserveCapacity(6 * Number.slots)
    parents.reserveCapacity(6)
  }

  /// Where the number of a block's siblings with its style stands: the last of those visited before it, 0 before any.
  mutating func place(of block: Block) -> Int { enter(block) + block.number.slot }

  /// Where the number of a block's siblings of another style stands.
  mutating func place(of style: MarkerStyle, beside block: Block) -> Int { enter(block) + Number(style).slot }

  subscript(place: Int) -> UInt64 {
    get { values[place] }
    set { values[place] = newValue }
  }

  /// Where the row of a block begins, emptied where it spoke of other blocks.
  private mutating func enter(_ block: Block) -> Int {
    let depth = block.depth
    while parents.count <= depth {
      parents.append(nil)
      values += repeatElement(0, count: Number.slots)
    }
    let start = depth * Number.slots
    if let row = parents[depth], row.parent == block.parent32, row.part == block.part { return start }
    parents[depth] = (block.part, block.parent32)
    for slot in start..<start + Number.slots { values[slot] = 0 }
    return start
  }
}

extension Number {
  /// Kinds of things that are counted apart.
  fileprivate static var slots: Int { 24 }

  /// The kind of thing that a number counts, from 0.
  fileprivate var slot: Int {
    switch style {
    case nil: 0
    case .keyword: 1 + Int(keyword?.rawValue ?? 0)
    case .arabicPath: 17 + min(length, 6)
    case let style?: 8 + Int(style.rawValue)
    }
  }
}

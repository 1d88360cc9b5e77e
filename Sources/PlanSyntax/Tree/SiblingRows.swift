/// What is known of the siblings of each block on a walk through blocks in reading order: a value for each style.
struct SiblingRows<Value> {
  private let initial: Value
  /// For each depth a value for each slot, and the parent whose children they speak of.
  private var values: [Value]
  private var parents: [(part: Block.Part, parent: Int32)?]

  init(_ initial: Value) {
    self.initial = initial
    values = [Value](repeating: initial, count: (LevelStack.deepest + 1) * Number.slots)
    parents = Array(repeating: nil, count: LevelStack.deepest + 1)
  }

  /// The value for the siblings of a block with its style, of those visited before it.
  subscript(block: Block) -> Value {
    mutating get {
      enter(block)
      return values[block.depth * Number.slots + block.number.slot]
    }
    set {
      enter(block)
      values[block.depth * Number.slots + block.number.slot] = newValue
    }
  }

  private mutating func enter(_ block: Block) {
    let depth = block.depth
    if let row = parents[depth], row.parent == block.parent32, row.part == block.part { return }
    parents[depth] = (block.part, block.parent32)
    for slot in 0..<Number.slots { values[depth * Number.slots + slot] = initial }
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

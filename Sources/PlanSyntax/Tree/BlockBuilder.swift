internal import PlanText

/// Builds the tree from the lines as read: which block stands below which.
///
/// Markers say where marked blocks stand; where an unmarked paragraph belongs follows from the block before it.
struct BlockBuilder {
  /// How a block ends, which decides what may stand below it.
  enum Ending { case colon, sentence, open }

  private let lines: [Line]
  var blocks: [Block] = []
  /// How each block ends.
  private(set) var endings: [Ending] = []
  /// The blocks that are open, from the outermost: the last marked block and those above it.
  private var open: [Int] = []
  /// Blocks that stood deeper than the tree goes.
  private(set) var tooDeep: [Int] = []

  init(lines: [Line], readings: [LineReading], candidates: [MarkerCandidate], stack: LevelStack) {
    self.lines = lines
    blocks.reserveCapacity(readings.count)
    endings.reserveCapacity(readings.count)
    for reading in readings {
      switch reading.kind {
      case .join: extend(to: Int(reading.line))
      case .paragraph: addParagraph(Int(reading.line))
      case .marker(let candidate):
        addMarked(Int(reading.line), candidates[Int(candidate)], depth: Int(stack[reading.level].depth))
      }
    }
    closeLast()
  }

  private mutating func extend(to line: Int) {
    guard !blocks.isEmpty else { return addParagraph(line) }
    let last = blocks.count - 1
    blocks[last].lines = blocks[last].lines.lowerBound..<UInt32(line + 1)
    blocks[last].end = lines[line].end
  }

  private mutating func addMarked(_ line: Int, _ candidate: MarkerCandidate, depth: Int) {
    closeLast()
    open.removeLast(max(0, open.count - (depth - 1)))
    let parent = open.last
    append(
      line, number: candidate.number, marker: candidate.start..<candidate.end, textStart: candidate.textStart,
      parent: parent)
    open.append(blocks.count - 1)
  }

  private mutating func addParagraph(_ line: Int) {
    closeLast()
    let parent = parentOfParagraph()
    while let last = open.last, last != parent { open.removeLast() }
    let start = lines[line].textStart
    append(line, number: Number(), marker: start..<start, textStart: start, parent: parent)
  }

  private mutating func append(
    _ line: Int, number: Number, marker: Range<UInt32>, textStart: UInt32, parent: Int?
  ) {
    var block = Block(
      start: lines[line].start, end: lines[line].end, markerStart: marker.lowerBound,
      markerEnd: marker.upperBound,
      textStart: textStart, lines: UInt32(line)..<UInt32(line + 1), number: number)
    var parent = parent
    if let above = parent, blocks[above].depth + 1 >= LevelStack.deepest {
      parent = blocks[above].parent
      tooDeep.append(blocks.count)
    }
    block.parent32 = Int32(parent ?? -1)
    block.depth = parent.map { blocks[$0].depth + 1 } ?? 0
    blocks.append(block)
  }

  /// Notes how the last block ends, once all its lines are known.
  private mutating func closeLast() {
    guard endings.count < blocks.count, let last = blocks.last else { return }
    switch lines[Int(last.lines.upperBound) - 1].ends {
    case .colon: endings.append(.colon)
    case .period, .semicolon: endings.append(.sentence)
    default: endings.append(.open)
    }
  }

  /// The block below which a paragraph stands that follows the last block.
  private func parentOfParagraph() -> Int? {
    guard let last = blocks.last else { return nil }
    let index = blocks.count - 1
    guard let style = last.style else { return last.parent }
    guard style.isBullet else { return index }
    switch endings[index] {
    case .colon: return index
    case .sentence: return last.parent
    case .open: return neighboursLackEndMarks(index) ? last.parent : index
    }
  }

  /// Whether the bullets before one, of its sign and parent, end without a mark as well.
  private func neighboursLackEndMarks(_ index: Int) -> Bool {
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 64 {
      let block = blocks[at]
      if block.depth < blocks[index].depth { return false }
      if block.depth == blocks[index].depth, block.parent32 == blocks[index].parent32,
        block.number == blocks[index].number
      {
        return endings[at] == .open
      }
      at -= 1
      steps += 1
    }
    return false
  }
}

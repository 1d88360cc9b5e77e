internal import PlanSyntax
internal import PlanText

/// A piece of a plan that a variant sets anew or keeps.
enum PlanPiece {
  /// A line of letterhead, title, recipients or signature, kept as it is, with the blank lines before it.
  case line(String, gap: Int)
  case block(BlockPiece)
  case table(TablePiece)

  /// The pieces of a plan in the order of the text; page furniture is left out.
  static func pieces(of plan: PlanOutline) -> [PlanPiece] {
    let source = plan.source
    var blocks: [(range: Range<Int>, piece: BlockPiece)] = []
    var tables: [(range: Range<Int>, piece: TablePiece)] = []
    for (prefix, outline) in plan.documents {
      for index in outline.blocks.indices {
        blocks.append((outline.blocks[index].range, BlockPiece(index, of: outline, in: plan, prefix: prefix)))
      }
      for table in outline.tables { tables.append((table.range, TablePiece(table))) }
    }
    blocks.sort { $0.range.lowerBound < $1.range.lowerBound }
    var pieces: [PlanPiece] = []
    var gap = 0
    var nextBlock = 0
    var openTable: Int?
    for line in lines(of: source.clean) {
      guard let start = line.first(where: { source.clean[$0] > 0x20 }) else {
        gap += 1
        continue
      }
      if plan.furniture.contains(where: { $0.range.contains(start) }) { continue }
      defer { gap = 0 }
      let text = String(decoding: source.clean[line], as: UTF8.self)
      if let table = tables.firstIndex(where: { $0.range.contains(start) }) {
        if openTable == table, case .table(var piece) = pieces.last {
          piece.lines.append(text)
          pieces[pieces.count - 1] = .table(piece)
        } else {
          var piece = tables[table].piece
          piece.lines = [text]
          pieces.append(.table(piece))
          openTable = table
        }
      } else if nextBlock < blocks.count, blocks[nextBlock].range.contains(start) {
        var piece = blocks[nextBlock].piece
        piece.gap = gap
        pieces.append(.block(piece))
        nextBlock += 1
      } else if nextBlock == 0 || !blocks[nextBlock - 1].range.contains(start) {
        pieces.append(.line(text, gap: gap))
      }
    }
    return pieces
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0C {
      lines.append(start..<offset)
      start = offset + 1
    }
    return lines + [start..<bytes.count]
  }
}

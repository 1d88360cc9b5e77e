/// A row of the index of words: which block of which plan it stands for, and how many words that has.
///
/// All of it is in the row's number, so that places can be compared without a look at anything else.
package struct IndexPlace: Equatable, Sendable {
  let plan: Int
  /// The block's number; 0 for the title.
  let block: Int
  /// At most `mostWords`.
  let words: Int

  private static let mostWords = 255

  init(row: Int) {
    plan = row >> 40
    block = row >> 8 & 0xFFFF_FFFF
    words = row & 0xFF
  }

  /// The place of folded words.
  package init(plan: Int, block: Int, folded: some Sequence<UInt8>) {
    self.plan = plan
    self.block = block
    var spaces = 0
    var isEmpty = true
    for byte in folded {
      isEmpty = false
      if byte == 0x20 { spaces += 1 }
    }
    words = isEmpty ? 0 : min(spaces + 1, Self.mostWords)
  }

  package var row: Int { plan << 40 | block << 8 | words }

  /// The plan and the block of a row, in SQL.
  static let planColumn = "(words.rowid >> 40)"
  static let blockColumn = "(words.rowid >> 8 & 4294967295)"
}

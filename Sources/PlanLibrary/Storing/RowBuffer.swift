internal import PlanFacts

/// Rows on their way into a table: their values one behind the other, the texts in one array of bytes.
struct RowBuffer: Sendable {
  enum Cell: Sendable {
    case null
    case integer(Int)
    case real(Double)
    /// The bytes of the buffer that hold it.
    case text(Range<Int>)
  }

  let table: StoredTable
  private(set) var bytes: [UInt8] = []
  private(set) var cells: [Cell] = []

  init(_ table: StoredTable) { self.table = table }

  mutating func add(_ number: Int?) { cells.append(number.map { .integer($0) } ?? .null) }

  /// Adds a number as a whole one where it is one.
  mutating func add(_ number: Decimal?) {
    guard let number else { return cells.append(.null) }
    cells.append(
      number.decimals == 0 ? .integer(number.digits) : Double(number.description).map { .real($0) } ?? .null)
  }

  mutating func add(_ truth: Bool) { cells.append(.integer(truth ? 1 : 0)) }

  mutating func add(_ text: String?) {
    guard let text else { return cells.append(.null) }
    add { $0.append(contentsOf: text.utf8) }
  }

  /// Adds the text that a function appends to some bytes; null where it appends nothing and that is wanted.
  mutating func add(orNull isNullable: Bool = false, _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    cells.append(isNullable && bytes.count == start ? .null : .text(start..<bytes.count))
  }

  /// Adds a list of words as JSON; null where there is none.
  mutating func add(list words: [String]) {
    guard !words.isEmpty else { return cells.append(.null) }
    add { JSONText.append(words, to: &$0) }
  }
}

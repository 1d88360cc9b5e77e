internal import PlanFacts
internal import PlanSyntax
internal import PlanText

/// Writes what was read of one plan as rows.
struct RecordWriter {
  private let plan: Plan
  private let lines: LineIndex
  private var blocks = RowBuffer(.block)
  private var words = RowBuffer(.words)
  private var diagnostics = RowBuffer(.diagnostic)
  private let facts: [RowBuffer]
  /// The blocks written so far.
  private var count = 0
  private var text: [UInt8] = []

  init(_ plan: Plan, title: String?) {
    self.plan = plan
    let lines = plan.outline.source.lineIndex()
    self.lines = lines
    facts = FactWriter(plan, lines).rows
    if let title { addWords(Array(title.utf8), of: 0) }
    // In the order of `BlockNumbers`.
    write(plan.outline.plan, prefix: "")
    if let enclosing = plan.outline.enclosing { write(enclosing, prefix: "decision/") }
    for appendix in plan.outline.appendices { write(appendix.outline, prefix: "\(appendix.id)/") }
  }

  /// All rows, in an order in which each finds what it refers to.
  var rows: [RowBuffer] { [blocks, words] + facts + [diagnostics] }

  private mutating func write(_ outline: Outline, prefix: String) {
    let first = count + 1
    for (index, block) in outline.blocks.enumerated() {
      text.removeAll(keepingCapacity: true)
      plan.outline.appendText(of: block, to: &text)
      let marker = outline.marker(of: block).map { plan.outline.source.clean[$0.range] }
      blocks.add(first + index)
      blocks.add(Self.name(of: block.part))
      blocks.add { bytes in
        bytes.append(contentsOf: prefix.utf8)
        outline.appendID(of: index, to: &bytes)
      }
      blocks.add(block.parent.map { first + $0 })
      blocks.add(block.depth)
      blocks.add(block.style?.name)
      blocks.add(orNull: true) { bytes in if let marker { bytes.append(contentsOf: marker) } }
      blocks.add(block.isHeading)
      let label = block.label.flatMap { _ in text.firstIndex(of: UInt8(ascii: ":")) }
      blocks.add(orNull: true) { bytes in if let label { bytes.append(contentsOf: text[..<label]) } }
      blocks.add { $0.append(contentsOf: text) }
      blocks.add(list: block.roles.list.map(\.name))
      blocks.add(list: Self.scope(of: block, in: outline))
      blocks.add(place: plan.outline.source.rawRange(block.range), lines)
      addWords(of: first + index)
    }
    count += outline.blocks.count
    for (index, table) in outline.tables.enumerated() {
      write(table, index + 1, first: first, outline, prefix)
    }
  }

  private mutating func write(
    _ table: Table, _ ordinal: Int, first: Int, _ outline: Outline, _ prefix: String
  ) {
    text.removeAll(keepingCapacity: true)
    for row in [table.header].compactMap(\.self) + table.rows {
      if !text.isEmpty { text.append(0x0A) }
      text.append(contentsOf: row.joined(separator: " | ").utf8)
    }
    let scope = table.block.map { Self.scope(of: outline.blocks[$0], in: outline) } ?? []
    count += 1
    blocks.add(count)
    blocks.add("table")
    blocks.add("\(prefix)table-\(ordinal)")
    blocks.add(table.block.map { first + $0 })
    blocks.add(table.block.map { outline.blocks[$0].depth + 1 } ?? 0)
    blocks.add(nil as String?)
    blocks.add(nil as String?)
    blocks.add(false)
    blocks.add(nil as String?)
    blocks.add { $0.append(contentsOf: text) }
    blocks.add(nil as String?)
    blocks.add(list: scope)
    blocks.add(place: plan.outline.source.rawRange(table.range), lines)
    addWords(of: count)
  }

  private mutating func addWords(of number: Int) {
    let text = text
    addWords(text, of: number)
  }

  private mutating func addWords(_ text: [UInt8], of number: Int) {
    let start = words.bytes.count
    words.add { FoldedText.append(text.span, to: &$0) }
    words.add(IndexPlace(plan: 0, block: number, folded: words.bytes[start...]).row)
  }

  mutating func write(_ list: [Diagnostic]) {
    for (index, diagnostic) in list.enumerated() {
      diagnostics.add(index)
      diagnostics.add(diagnostic.severity.rawValue)
      diagnostics.add(diagnostic.code.rawValue)
      diagnostics.add(diagnostic.message)
      diagnostics.add(place: diagnostic.span, lines)
    }
  }

  private static func name(of part: Block.Part) -> String {
    switch part {
    case .preamble: "preamble"
    case .section: "section"
    case .closing: "closing"
    }
  }

  /// The roles of a block, or else those of the nearest block above it that has some.
  private static func scope(of block: Block, in outline: Outline) -> [String] {
    var block = block
    while block.roles.isEmpty, let parent = block.parent { block = outline.blocks[parent] }
    return block.roles.list.map(\.name)
  }
}

extension RowBuffer {
  /// Adds where something stands in the file.
  mutating func add(place range: Range<Int>, _ lines: LineIndex) {
    let position = lines.position(of: range.lowerBound)
    add(range.lowerBound)
    add(range.upperBound)
    add(position.line)
    add(position.column)
  }
}

internal import PlanSyntax
internal import PlanText

/// One plan on its way onto the terminal.
struct OutlineTextBody {
  var stream: ByteStream
  private let plan: PlanOutline
  private let lines: LineIndex
  private let style: TextStyle
  private var text: [UInt8] = []
  /// The columns that line numbers take.
  private let numberWidth: Int

  init(_ plan: PlanOutline, _ style: TextStyle, _ stream: ByteStream) {
    self.plan = plan
    self.style = style
    self.stream = stream
    lines = plan.source.lineIndex()
    numberWidth = String(lines.count).utf8.count
  }

  mutating func write() throws {
    if let decision = plan.enclosing {
      line(style.language.enclosing, .bold)
      try write(decision, indent: 1)
      end()
    }
    try write(plan.plan, indent: 0)
    for appendix in plan.appendices {
      end()
      line([appendix.label, appendix.title].compactMap(\.self).joined(separator: " – "), .bold)
      try write(appendix.outline, indent: 1)
    }
    if plan.plan.blocks.isEmpty, plan.enclosing == nil, plan.appendices.isEmpty {
      line(style.language.nothing, .dim)
      return try stream.drain()
    }
    end()
    if plan.diagnostics.contains(where: { $0.code == .noPlan }) {
      line(style.language.noPlan, .yellow)
      return try stream.drain()
    }
    let doubts = plan.diagnostics.filter { $0.code == .doubtful }
    line(
      style.language.doubts(doubts.map { lines.position(of: $0.span.lowerBound).line }),
      doubts.isEmpty ? .dim : .yellow)
    try stream.drain()
  }

  private mutating func write(_ outline: Outline, indent: Int) throws {
    header(outline.header, indent: indent)
    try part(.preamble, style.language.preamble, of: outline, indent: indent)
    try part(.section, nil, of: outline, indent: indent)
    try part(.closing, style.language.closing, of: outline, indent: indent)
    // Tables that stand in no block come last; the others under theirs.
    for table in outline.tables where table.block == nil { write(table, indent: indent) }
    if let first = outline.recipients.first {
      row(style.language.recipients, .bold, indent: indent, at: first.range.lowerBound)
      for recipient in outline.recipients {
        row(recipient.line, nil, indent: indent + 1, at: recipient.range.lowerBound)
        try stream.drain()
      }
    }
    if let signature = outline.signature {
      row(style.language.signature, .bold, indent: indent, at: signature.ranges.first?.lowerBound)
      let capacity = [signature.capacity.map { "\($0.rawValue)." }, signature.position].compactMap(\.self)
      let parts = [
        signature.onBehalfOf, capacity.isEmpty ? nil : capacity.joined(separator: " "), signature.name,
      ]
      row(parts.compactMap(\.self).joined(separator: " · "), nil, indent: indent + 1, at: nil)
    }
  }

  private mutating func header(_ header: Header, indent: Int) {
    let kind = header.kind.map(style.language.name(of:))
    let title = [kind, header.title].compactMap(\.self).joined(separator: ": ")
    let titleSpan = header.spans.first { $0.field == "title" } ?? header.spans.first
    if !title.isEmpty { row(title, .bold, indent: indent, at: titleSpan?.range.lowerBound) }

    let number = [header.number, header.symbol].compactMap(\.self).joined(separator: "/")
    let issuer = [header.superior, header.issuer, header.province].compactMap(\.self).joined(separator: ", ")
    let parts = [issuer, number, header.place, header.date?.text].compactMap(\.self).filter { !$0.isEmpty }
    if !parts.isEmpty { row(parts.joined(separator: " · "), nil, indent: indent, at: nil) }
    for movement in header.movements { row("“\(movement)”", nil, indent: indent + 1, at: nil) }
    if !title.isEmpty || !parts.isEmpty { end() }
  }

  private mutating func part(_ part: Block.Part, _ title: String?, of outline: Outline, indent: Int) throws {
    guard let first = outline.blocks.first(where: { $0.part == part }) else { return }
    if let title { row(title, .bold, indent: indent, at: first.range.lowerBound) }
    let base = title == nil ? indent : indent + 1
    var table = outline.tables.startIndex
    for (index, block) in outline.blocks.enumerated() where block.part == part {
      write(block, of: outline, indent: base + block.depth)
      while table < outline.tables.endIndex, (outline.tables[table].block ?? -1) < index { table += 1 }
      while table < outline.tables.endIndex, outline.tables[table].block == index {
        write(outline.tables[table], indent: base + block.depth + 1)
        table += 1
      }
      try stream.drain()
    }
  }

  private mutating func write(_ block: Block, of outline: Outline, indent: Int) {
    text.removeAll(keepingCapacity: true)
    if block.style != nil {
      plan.appendMarker(of: block, to: &text)
      text.append(0x20)
    }
    plan.appendText(of: block, to: &text)
    let roles = block.roles.list.map(style.language.name(of:)).joined(separator: ", ")
    row(
      text[...], block.isHeading ? .bold : nil, note: roles.isEmpty ? "" : "[\(roles)]", indent: indent,
      at: block.range.lowerBound)
  }

  private mutating func write(_ table: Table, indent: Int) {
    let columns = max(table.header?.count ?? 0, table.rows.map(\.count).max() ?? 0)
    let size = style.language.cells(rows: table.rows.count, columns: columns)
    row(style.language.table, .dim, note: "[\(size)]", indent: indent, at: table.range.lowerBound)
  }

  // MARK: Lines

  private mutating func row(
    _ words: String, _ paint: TextStyle.Paint?, note: String = "", indent: Int, at offset: Int?
  ) {
    row(Array(words.utf8)[...], paint, note: note, indent: indent, at: offset)
  }

  /// One line: the words cut to what is left between the indentation, the note and the number of the line.
  private mutating func row(
    _ words: ArraySlice<UInt8>, _ paint: TextStyle.Paint?, note: String, indent: Int, at offset: Int?
  ) {
    let indentation = min(indent * 2, style.width / 3)
    let numberColumns = offset == nil ? 0 : numberWidth + 2
    let available = style.width - indentation - numberColumns
    // The note gives way before the words do.
    let noteWords = Columns.cut(note, to: max(0, min(available / 2, available - 24)))
    let noteColumns = noteWords.columns == 0 ? 0 : noteWords.columns + 2
    let shown = Columns.cut(words, to: max(8, available - noteColumns))

    stream.bytes.append(0x20, times: indentation)
    style.append(shown.text, paint, to: &stream.bytes)
    if noteColumns > 0 {
      stream.bytes.append("  ")
      style.append(noteWords.text, .dim, to: &stream.bytes)
    }
    if let offset {
      let number = String(
        lines.position(of: plan.source.rawRange(offset..<offset).lowerBound).line)
      let used = indentation + shown.columns + noteColumns
      stream.bytes.append(0x20, times: max(1, style.width - used - number.utf8.count))
      style.append(number, .dim, to: &stream.bytes)
    }
    end()
  }

  private mutating func line(_ words: String, _ paint: TextStyle.Paint) {
    style.append(Columns.cut(words, to: style.width).text, paint, to: &stream.bytes)
    end()
  }

  private mutating func end() { stream.bytes.append(0x0A) }
}

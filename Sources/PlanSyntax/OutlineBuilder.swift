internal import PlanGrammar
internal import PlanText

/// Reads one document of a text: its blocks, and the parts around them.
struct OutlineBuilder {
  let source: SourceText
  let grammar: ReadingGrammar
  let classes: [LineClasses]
  let markers: MarkerScanner
  let measurer: PageMeasurer
  let scanner: TextScanner
  /// All lines of the text, those of tables marked.
  private(set) var lines: [Line]
  private(set) var diagnostics: [Diagnostic] = []

  init(
    source: SourceText, grammar: ReadingGrammar, classes: [LineClasses], markers: MarkerScanner,
    measurer: PageMeasurer,
    scanner: TextScanner, lines: [Line]
  ) {
    self.source = source
    self.grammar = grammar
    self.classes = classes
    self.markers = markers
    self.measurer = measurer
    self.scanner = scanner
    self.lines = lines
  }

  /// The outline of a document with letterhead, body and foot.
  mutating func outline(_ parts: DocumentParts) -> Outline {
    var outline = body(parts.body, hasPreamble: true)
    var header = HeaderReader(lines: lines, grammar: grammar, scanner: scanner)
    header.read(
      parts, preamble: outline.blocks.filter { $0.part == .preamble && $0.parent == nil }.map(\.range))
    outline.header = header.header
    tell(header.diagnostics)
    if parts.title.upperBound > parts.letterhead.lowerBound {
      outline.headerRange =
        Int(lines[parts.letterhead.lowerBound].start)..<Int(lines[parts.title.upperBound - 1].end)
    }
    var foot = FootReader(lines: lines, grammar: grammar, scanner: scanner)
    foot.read(parts.foot)
    outline.recipients = foot.recipients
    outline.recipientRanges = foot.recipientRanges
    outline.signature = foot.signature
    tell(
      foot.unplaced.map { range in
        Diagnostic(
          .note, .unplaced,
          "'\(excerpt(range))' belongs to no recipient and no signature; kept with the signature",
          vi: "'\(excerpt(range))' không thuộc nơi nhận nào và không thuộc chữ ký; để cùng chữ ký",
          span: range
        )
      })
    return outline
  }

  /// The outline of an appendix: its label, its title, and what stands below.
  mutating func appendix(_ parts: AppendixParts) -> Appendix {
    var outline = body(parts.body, hasPreamble: false)
    outline.headerRange =
      Int(lines[parts.heading.lowerBound].start)..<Int(lines[parts.heading.upperBound - 1].end)
    let title = parts.title.map { scanner.plain($0) }.joined(separator: " ")
    // A title in several lines is one: what its first line does not begin with it does not state.
    let roles = parts.title.first.map(HeadingRoles(grammar: grammar, scanner: scanner).roles(of:)) ?? []
    return Appendix(
      id: parts.id, label: scanner.plain(parts.label), title: title.isEmpty ? nil : title, roles: roles,
      outline: outline)
  }

  /// The parts of appendices, in the order of the text; ids that another has already are told apart by a count.
  func appendixParts(_ ranges: [Range<Int>]) -> [AppendixParts] {
    var counts: [String: Int] = [:]
    return ranges.enumerated().map { index, range in
      var parts = appendixParts(range, position: index + 1)
      let count = counts[parts.id, default: 0] + 1
      counts[parts.id] = count
      if count > 1 { parts.id += "~\(count)" }
      return parts
    }
  }

  /// The parts of an appendix, of which one without a number has that of its position.
  private func appendixParts(_ range: Range<Int>, position: Int) -> AppendixParts {
    let first = lines[range.lowerBound]
    let heading = AppendixHeading(first.text, grammar: grammar, scanner: scanner)
    var start = range.lowerBound + 1
    var title = [heading?.title].compactMap(\.self)
    while start < range.upperBound, title.count < 6, !markers.isMarked(start), lines[start].ends != .period,
      !lines[start].flags.contains(.bar), !lines[start].flags.contains(.wideGap),
      scanner.isWhole(grammar.tableOrdinal, lines[start].text) == nil,
      lines[start].flags.contains(.capitals) || title.isEmpty || lines[start].starts == .lower
        || classes[start].contains(.attached)
    {
      if !lines[start].flags.contains(.furniture), !classes[start].contains(.attached) {
        title.append(lines[start].text)
      }
      start += 1
    }
    let number = heading?.number.map { scanner.shortNumber($0) } ?? String(position)
    return AppendixParts(
      id: "appendix-\(number)", label: heading?.label ?? first.text, title: title,
      heading: range.lowerBound..<start, body: start..<range.upperBound)
  }

  // The body.

  private mutating func body(_ range: Range<Int>, hasPreamble: Bool) -> Outline {
    var outline = Outline()
    let tables = markTables(in: range)
    let lattice = lattice(range)
    let readings = lattice.readings()
    var builder = BlockBuilder(
      lines: lines, readings: readings, candidates: markers.candidates, stack: lattice.stack)
    split(&builder, hasPreamble: hasPreamble)
    SiblingCount.count(&builder.blocks)
    nameHeadings(&builder)
    outline.blocks = builder.blocks
    outline.tables = tables.map { found in
      var table = found.table
      let index = builder.blocks.partitionPoint { Int($0.start) > found.table.range.lowerBound }
      table.block = index > 0 ? index - 1 : nil
      return table
    }
    tell(NumberingCheck(blocks: builder.blocks).diagnostics(scanner))
    tellReading(readings, builder)
    return outline
  }

  /// Finds the tables of a body and sets their lines aside.
  @discardableResult
  mutating func markTables(in range: Range<Int>) -> [TableFinder.Found] {
    let tables = TableFinder(lines: lines, grammar: grammar, scanner: scanner, markers: markers).tables(
      in: range)
    for table in tables {
      for line in table.lines where !lines[line].flags.contains(.furniture) {
        lines[line].flags.insert(.table)
      }
      if table.lines.upperBound < lines.count { lines[table.lines.upperBound].flags.insert(.afterTable) }
    }
    return tables
  }

  /// The search over the lines of a body.
  func lattice(_ range: Range<Int>) -> Lattice {
    let order = range.filter { lines[$0].flags.isDisjoint(with: .setAside) }
    let scanner = scanner
    let dangling = grammar.dangling, labels = grammar.tableHeader, headings = grammar.headingRole
    let reasons = LineReasons(
      lines: lines, order: order, scanner: markers, measurer: measurer, classes: classes,
      costs: grammar.costs,
      dangles: { before, line in
        guard let match = scanner.isWhole(dangling, Int(before.lastWord)..<Int(before.textEnd)) else {
          return false
        }
        // "hằng năm" is whole before a capital, "năm" before its number is not.
        return line.starts != .upper || dangling.entries[match.entry].key != "counts"
      },
      goesOnWithLabels: { scanner.goesOnWithLabels($0, behind: $1, labels) },
      isHeading: { scanner.isWhole(headings, $0) != nil })
    return Lattice(reasons)
  }

  /// Tells preamble and closing from the sections.
  private func split(_ builder: inout BlockBuilder, hasPreamble: Bool) {
    guard hasPreamble, !builder.blocks.isEmpty else { return }
    let blocks = builder.blocks
    let firstNumber = blocks.firstIndex { $0.style.map { !$0.isBullet } ?? false }
    var sections = firstNumber ?? blocks.count
    // "… như sau:" closes the preamble, whatever follows.
    if let end = blocks[..<sections].indices.last(where: {
      builder.endings[$0] == .colon && endsPreamble(blocks[$0])
    }), blocks[end].parent == nil {
      let next = blocks[(end + 1)...].firstIndex { $0.parent == nil } ?? sections
      sections = min(sections, next)
    } else if firstNumber == nil {
      sections =
        blocks.firstIndex { !classes[Int($0.lines.lowerBound)].contains(.preamble) && $0.parent == nil }
        ?? blocks.count
    }
    for index in 0..<sections { builder.blocks[index].part = .preamble }
    // The closing: the unmarked paragraphs from the closing mark on.
    let tail = blocks.indices.reversed().prefix { blocks[$0].style == nil && $0 >= sections }
    guard let firstOfTail = tail.last, firstOfTail > 0 || sections == 0 else { return }
    let marked = (firstOfTail..<blocks.count).first {
      lines[Int(blocks[$0].lines.upperBound) - 1].flags.contains(.closingMark)
    }
    let closing =
      marked
      ?? (blocks[sections..<max(sections, firstOfTail)].contains(where: {
        lines[Int($0.lines.upperBound) - 1].flags.contains(.closingMark)
      })
        ? nil
        : (firstOfTail..<blocks.count).first { classes[Int(blocks[$0].lines.lowerBound)].contains(.closing) })
    guard let closing, firstNumber != nil || closing > sections else { return }
    for index in closing..<blocks.count {
      builder.blocks[index].part = .closing
      builder.blocks[index].parent32 = -1
      builder.blocks[index].depth = 0
    }
  }

  private func endsPreamble(_ block: Block) -> Bool {
    let words = scanner.words(in: max(Int(block.textStart), Int(block.end) - 80)..<Int(block.end)).suffix(5)
    return words.contains {
      scanner.match(grammar.preambleEnd, in: $0.range.lowerBound..<Int(block.end)).map {
        $0.range.upperBound == words.last?.range.upperBound
      } == true
    }
  }

  // Headings, labels and roles.

  /// Words of the longest heading, and of the longest in capitals.
  private static let longestHeading = 32
  private static let longestCapitals = 60
  /// Syllables of the longest label before a colon.
  private static let longestLabel = 12

  private func nameHeadings(_ builder: inout BlockBuilder) {
    let roles = HeadingRoles(grammar: grammar, scanner: scanner)
    for index in builder.blocks.indices where builder.blocks[index].part == .section {
      let block = builder.blocks[index]
      let text = Int(block.textStart)..<Int(lines[Int(block.lines.upperBound) - 1].textEnd)
      guard !text.isEmpty else { continue }
      let hasChildren = index + 1 < builder.blocks.count && builder.blocks[index + 1].parent == index
      if isHeading(block, builder.endings[index], hasChildren: hasChildren) {
        builder.blocks[index].isHeading = true
        builder.blocks[index].roles = self.roles(of: text, at: index, builder, roles)
        // "Về kết quả thực hiện" tells of nothing where it says what is asked for.
        if builder.blocks[index].roles == Roles(.situation),
          !rolesAbove(index, builder).isDisjoint(with: [Roles(.criteria), Roles(.awardStandards)])
        {
          builder.blocks[index].roles = []
        }
      } else if let label = label(of: text) {
        builder.blocks[index].label = label
        builder.blocks[index].roles = self.roles(of: label, at: index, builder, roles)
      }
    }
  }

  /// The roles that a heading or label states: standards where one above speaks of awards are those of awards.
  private func roles(
    of words: Range<Int>, at index: Int, _ builder: BlockBuilder, _ headings: HeadingRoles
  ) -> Roles {
    let roles = headings.roles(of: words)
    guard roles == Roles(.criteria), isUnderAwards(index, builder),
      scanner.match(grammar.standardsUnderAwards, in: words) != nil
    else { return roles }
    return Roles(.awardStandards)
  }

  /// Whether the nearest heading above that states roles speaks of awards.
  private func isUnderAwards(_ index: Int, _ builder: BlockBuilder) -> Bool {
    let roles = rolesAbove(index, builder)
    return roles.contains(Roles(.awards)) && !roles.contains(Roles(.criteria))
  }

  /// The roles of the nearest heading above that states some.
  private func rolesAbove(_ index: Int, _ builder: BlockBuilder) -> Roles {
    var above = builder.blocks[index].parent
    while let parent = above {
      let roles = builder.blocks[parent].roles
      if !roles.isEmpty { return roles }
      above = builder.blocks[parent].parent
    }
    return []
  }

  private func isHeading(_ block: Block, _ ending: BlockBuilder.Ending, hasChildren: Bool) -> Bool {
    let first = lines[Int(block.lines.lowerBound)], last = lines[Int(block.lines.upperBound) - 1]
    guard ending != .sentence, last.ends != .comma else { return false }
    if block.lines.count > 6 { return false }
    var words = 0
    var isCapitals = true
    for line in block.lines where !lines[Int(line)].flags.contains(.furniture) {
      words += Int(lines[Int(line)].words)
      if !lines[Int(line)].flags.contains(.capitals) { isCapitals = false }
    }
    if isCapitals { return words <= Self.longestCapitals }
    if first.depth > 0 { return words <= Self.longestHeading }
    guard block.style != nil, words <= Self.longestHeading else { return false }
    if ending == .colon {
      return hasChildren && (block.style?.isBullet == false || words <= Self.longestLabel)
    }
    return hasChildren || (first.flags.contains(.decorated) && label(of: block.range) == nil)
  }

  /// The words before the first colon, where text follows it.
  private func label(of text: Range<Int>) -> Range<Int>? {
    // A colon so near is rare, and quickly looked for.
    guard source.clean[text].prefix(100).contains(UInt8(ascii: ":")) else { return nil }
    var reader = SyllableReader(text)
    var end = text.lowerBound
    for _ in 0...Self.longestLabel {
      let syllable = reader.next(in: source.clean.span, letters: scanner.letters.span)
      if syllable == .none { return nil }
      if reader.passed & 1 << Letter.Kind.colon.rawValue != 0, end > text.lowerBound {
        return text.lowerBound..<end
      }
      if reader.passed & Self.sentenceEnds != 0, end > text.lowerBound { return nil }
      end = reader.offset
    }
    return nil
  }

  private static let sentenceEnds: UInt32 =
    1 << Letter.Kind.period.rawValue | 1 << Letter.Kind.semicolon.rawValue

  // Diagnostics.

  private mutating func tell(_ found: [Diagnostic]) {
    diagnostics += found.map { $0.moved(to: source.rawRange($0.span)) }
  }

  /// The first words of a range.
  private func excerpt(_ range: Range<Int>) -> String {
    var end = min(range.upperBound, range.lowerBound + 60)
    while end < range.upperBound, end > range.lowerBound, source.clean[end] != 0x20 { end -= 1 }
    return scanner.plain(range.lowerBound..<end) + (end < range.upperBound ? " …" : "")
  }

  private mutating func tellReading(_ readings: [LineReading], _ builder: BlockBuilder) {
    let doubt = grammar.costs[.doubt]
    var found: [Diagnostic] = []
    for reading in readings {
      if let margin = reading.margin, margin < doubt {
        let (what, vi) =
          switch reading.kind {
          case .join:
            (
              "may begin something of its own; joined to the line before",
              "có thể mở đầu phần mới; đã nối với dòng trước"
            )
          case .paragraph:
            (
              "may go on with the line before, or be numbered; read as a paragraph",
              "có thể nối tiếp dòng trước hoặc có đánh số; đọc là một đoạn"
            )
          case .marker:
            (
              "may begin a block of another level, or none; read as printed",
              "có thể thuộc cấp khác hoặc không mở đầu mục nào; đọc như bản in"
            )
          }
        let line = lines[Int(reading.line)]
        let words = excerpt(line.text)
        found.append(
          Diagnostic(.note, .doubtful, "'\(words)' \(what)", vi: "'\(words)' \(vi)", span: line.range))
      }
      if case .marker(let index) = reading.kind, markers.candidates[Int(index)].flags.contains(.damaged) {
        let candidate = markers.candidates[Int(index)]
        var label: [UInt8] = []
        BlockLabel(candidate.number).append(ordinal: 1, to: &label)
        let range = Int(candidate.start)..<Int(candidate.end)
        let (printed, read) = (scanner.plain(range), String(decoding: label, as: UTF8.self))
        found.append(
          Diagnostic(
            .note, .damagedNumber, "'\(printed)' read as '\(read)', as the sequence says",
            vi: "'\(printed)' đọc là '\(read)' theo thứ tự", span: range))
      }
    }
    for index in builder.tooDeep {
      found.append(
        Diagnostic(
          .warning, .levelsTooDeep, "more than \(LevelStack.deepest) levels; kept beside the block above",
          vi: "quá \(LevelStack.deepest) cấp; để ngang mục ở trên",
          span: builder.blocks[index].range))
    }
    tell(found)
  }
}

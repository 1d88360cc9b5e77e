internal import PlanGrammar
internal import PlanText

/// Finds where letterhead, title, body, foot and appendices begin.
struct PartFinder {
  let lines: [Line]
  let classes: [LineClasses]
  let grammar: ReadingGrammar
  let scanner: TextScanner
  let markers: MarkerScanner
  let measurer: PageMeasurer

  /// Lines above which the kind of a document stands, unless another document comes first.
  private static let top = 80

  func split() -> DocumentSplit {
    let all = 0..<lines.count
    guard let first = kindLine(in: 0..<min(Self.top, lines.count)) else {
      let start = bodyStartWithoutTitle()
      var plan = DocumentParts(
        letterhead: 0..<start, title: start..<start, body: start..<lines.count,
        foot: all.upperBound..<all.upperBound)
      let appendices = finish(&plan, end: lines.count)
      return DocumentSplit(enclosing: nil, plan: plan, appendices: appendices)
    }
    if first.kind != .plan, let second = carriedKindLine(after: first.line) {
      var start = second.line - second.count + 1
      while start > first.line + 1, belongsToLetterhead(start - 1) { start -= 1 }
      var enclosing = parts(0..<start, kind: first)
      _ = finish(&enclosing, end: start)
      var plan = parts(start..<lines.count, kind: second)
      let appendices = finish(&plan, end: lines.count)
      return DocumentSplit(enclosing: enclosing, plan: plan, appendices: appendices)
    }
    var plan = parts(all, kind: first)
    let appendices = finish(&plan, end: lines.count)
    return DocumentSplit(enclosing: nil, plan: plan, appendices: appendices)
  }

  // The kind and title.

  private struct KindLine {
    /// The line with the name of the kind, or with its end where two hold it.
    let line: Int
    /// How many lines hold the name of the kind.
    var count = 1
    let kind: DocumentKind
    let isInline: Bool
  }

  /// The first line that is the name of a kind; failing that, the first that begins with one in capitals.
  private func kindLine(in range: Range<Int>) -> KindLine? {
    for line in range {
      // A body that has begun has no title any more.
      if markers.isMarked(line), isFirstMarker(line) { break }
      if let found = wholeKindLine(line) { return found }
    }
    for line in range {
      if markers.isMarked(line), isFirstMarker(line) { break }
      if let kind = inlineKind(line) { return KindLine(line: line, kind: kind, isInline: true) }
    }
    return nil
  }

  private func isFirstMarker(_ line: Int) -> Bool {
    markers.candidates(ofLine: line).contains { index in
      let number = markers.candidates[index].number
      return number.value == 1 && number.style?.isBullet == false
        && !markers.candidates[index].flags.contains(.damaged)
    }
  }

  private func wholeKindLine(_ line: Int) -> KindLine? {
    if let kind = wholeKind(lines[line].text, of: line) {
      return KindLine(line: line, kind: kind, isInline: false)
    }
    // "KẾ" above "HOẠCH": a word alone, whose line the source broke.
    let next = line + 1
    guard lines[line].words == 1, next < lines.count, lines[next].words == 1, lines[next].gap == 0,
      lines[next].flags.contains(.capitals),
      let kind = wholeKind(lines[line].text.lowerBound..<lines[next].text.upperBound, of: line)
    else { return nil }
    return KindLine(line: next, count: 2, kind: kind, isInline: false)
  }

  private func wholeKind(_ text: Range<Int>, of line: Int) -> DocumentKind? {
    guard lines[line].words <= 8, !lines[line].flags.contains(.furniture),
      let match = scanner.isWhole(grammar.documentKind, text),
      lines[line].flags.contains(.capitals), lines[line].ends != .colon
    else { return nil }
    return grammar.documentKinds[match.entry]
  }

  private func inlineKind(_ line: Int) -> DocumentKind? {
    guard !lines[line].flags.contains(.furniture),
      let match = scanner.match(grammar.documentKind, in: lines[line].text),
      scanner.isCapitals(match.range), match.range.lowerBound - lines[line].text.lowerBound <= 4,
      scanner.holds(1, wordsIn: match.range.upperBound..<lines[line].text.upperBound)
    else { return nil }
    return grammar.documentKinds[match.entry]
  }

  /// A kind line with a note below it that it comes with another document.
  private func carriedKindLine(after line: Int) -> KindLine? {
    for next in (line + 1)..<max(line + 1, lines.count) {
      guard let found = wholeKindLine(next) else { continue }
      let near = (found.line + 1)..<min(found.line + 12, lines.count)
      if near.contains(where: { classes[$0].contains(.attached) }) { return found }
    }
    return nil
  }

  private func belongsToLetterhead(_ line: Int) -> Bool {
    if lines[line].flags.contains(.furniture) || lines[line].flags.contains(.noLetter)
      || !classes[line].isDisjoint(with: [.nation, .number])
    {
      return true
    }
    if lines[line].words <= 14,
      scanner.words(in: lines[line].text).contains(where: {
        scanner.isWhole(grammar.dateWord, $0.range) != nil
      })
    {
      return true
    }
    return lines[line].flags.contains(.capitals) && !isSignature(line)
  }

  private func parts(_ range: Range<Int>, kind: KindLine) -> DocumentParts {
    let titleEnd = endOfTitle(from: kind.line + (kind.isInline ? 0 : 1), limit: range.upperBound)
    let start = kind.line - kind.count + 1
    var parts = DocumentParts(
      letterhead: range.lowerBound..<start, title: start..<max(titleEnd, kind.line + 1),
      body: max(titleEnd, kind.line + 1)..<range.upperBound, foot: range.upperBound..<range.upperBound)
    parts.kindLine = kind.line
    parts.kind = kind.kind
    parts.isTitleInline = kind.isInline
    parts.note = noteLines(in: parts.title)
    if let authority = authorityLines(of: parts, limit: range.upperBound) {
      parts.authority = authority
      parts.title = start..<authority.upperBound
      parts.body = authority.upperBound..<range.upperBound
    }
    return parts
  }

  /// The lines in capitals behind a title that name who decides: an office, or else a body.
  ///
  /// Decisions and resolutions have such lines above their preambles, no other kind has.
  private func authorityLines(of parts: DocumentParts, limit: Int) -> Range<Int>? {
    guard parts.kind == .decision || parts.kind == .resolution, let kindLine = parts.kindLine else {
      return nil
    }
    let first = kindLine + (parts.isTitleInline ? 1 : 2)
    func isPassedOver(_ line: Int) -> Bool { !lines[line].flags.isDisjoint(with: [.furniture, .noLetter]) }
    // Capitals go on where the title was taken to end before them.
    var end = parts.title.upperBound
    while end < limit, end - parts.title.upperBound < 4, lines[end].flags.contains(.capitals),
      !markers.isMarked(end)
    {
      end += 1
    }
    var start = end
    while start > first, lines[start - 1].flags.contains(.capitals) || isPassedOver(start - 1) { start -= 1 }
    func names(_ lexicon: Lexicon, _ line: Int) -> Bool {
      !isPassedOver(line) && scanner.match(lexicon, in: lines[line].text) != nil && !dangles(line - 1)
    }
    let run = start..<end
    if let office = run.last(where: { names(grammar.position, $0) }) { return office..<end }
    guard var body = run.last(where: { names(grammar.issuerHead, $0) }) else { return nil }
    while body > start, names(grammar.issuerHead, body - 1) { body -= 1 }
    return body..<end
  }

  /// Whether a line ends in a word that asks for more.
  private func dangles(_ line: Int) -> Bool {
    let text = lines[line]
    return (text.ends == .lower || text.ends == .upper)
      && scanner.isWhole(grammar.dangling, Int(text.lastWord)..<Int(text.textEnd)) != nil
  }

  private func noteLines(in range: Range<Int>) -> Range<Int>? {
    guard let start = range.first(where: { classes[$0].contains(.attached) }) else { return nil }
    var end = start
    var open: Int = 0
    while end < range.upperBound {
      open += Int(lines[end].brackets)
      end += 1
      if open <= 0 { break }
    }
    return start..<end
  }

  /// Whether a line opens a preamble: by its first words, or because it enacts the plan and ends in a colon.
  ///
  /// "NĂM 2024" under a title in capitals goes on with it.
  private func beginsPreamble(_ line: Int, isGoingOn: Bool) -> Bool {
    if isGoingOn, lines[line].flags.contains(.capitals) { return false }
    if classes[line].contains(.preamble) { return true }
    guard lines[line].ends == .colon, lines[line].starts == .upper else { return false }
    return scanner.words(in: lines[line].text).contains {
      scanner.match(grammar.preambleEnd, in: $0.range.lowerBound..<lines[line].text.upperBound) != nil
    }
  }

  /// The line with which the preamble or body begins: the cheapest end of the title.
  private func endOfTitle(from start: Int, limit: Int) -> Int {
    let costs = grammar.costs
    var best = start
    var bestCost = Int32.max
    var inTitle: Int32 = 0
    var quotes = 0
    /// Brackets of the note that are not closed yet.
    var brackets = 0
    var widestGap: UInt8 = 0
    /// Whether the title so far ends in capitals.
    var isCapitals = false
    let end = min(start + 14, limit)
    var count: Int32 = 0
    var line = start
    while line <= end {
      if line < limit, lines[line].flags.contains(.furniture) || isRule(line) {
        line += 1
        continue
      }
      // The cost of the title ending before this line.
      var cost = inTitle + (count == 0 ? costs[.titleEmpty] : 0)
      if line < limit {
        let text = lines[line]
        if quotes != 0 { cost += costs[.titleQuotation] }
        let opensBody = markers.isMarked(line) && isFirstMarker(line)
        if !opensBody {
          if !beginsPreamble(line, isGoingOn: isCapitals) { cost += costs[.titleOpener] }
          if text.starts == .lower { cost += costs[.titleLower] }
          if text.flags.contains(.capitals) { cost += costs[.titleCapitals] }
          if text.depth > 0 || text.flags.contains(.decorated) { cost += costs[.titleDecoration] }
        }
        if text.gap < widestGap { cost += costs[.titleGap] }
        if classes[line].contains(.attached) || brackets > 0 {
          cost += costs[.titleOpener] + costs[.titleGap]
        }
      }
      if cost < bestCost {
        bestCost = cost
        best = line
      }
      guard line < limit else { break }
      // The cost of this line as one of the title.
      let text = lines[line]
      let isNote = classes[line].contains(.attached) || brackets > 0
      if isNote {
        brackets = max(0, brackets + Int(text.brackets))
      } else {
        // Capitals go on with capitals, however long they are.
        let goesOn = isCapitals && text.flags.contains(.capitals)
        if count > 0, !goesOn { inTitle += costs[.titleLine] }
        // A quoted name may hold any punctuation.
        if quotes + Int(text.quotes) <= 0 {
          if text.ends == .period || text.ends == .semicolon { inTitle += costs[.titleSentence] }
          if text.ends == .colon { inTitle += costs[.titleColon] }
        }
        if beginsPreamble(line, isGoingOn: isCapitals), count > 0, text.starts == .upper, quotes == 0 {
          inTitle += costs[.titleOpener]
        }
        if markers.isMarked(line), isFirstMarker(line), quotes == 0 { inTitle += costs[.titleLower] }
        let measure = measurer.measure(ofLine: line)
        if !measure.isOneLine, measure.width(of: text) * 100 >= measure.width * 93, count > 0, !goesOn {
          inTitle += costs[.titleFull]
        }
        count += 1
        isCapitals = text.flags.contains(.capitals)
        if line > start { widestGap = max(widestGap, text.gap) }
      }
      quotes = max(0, quotes + Int(text.quotes))
      if text.straightQuotes & 1 == 1 { quotes = quotes == 0 ? 1 : 0 }
      line += 1
    }
    return best
  }

  /// Whether a line holds signs alone, as those that are ruled below a letterhead.
  ///
  /// "- 2025”" under a title that names a time goes on with it.
  private func isRule(_ line: Int) -> Bool {
    lines[line].flags.contains(.noLetter)
      && !scanner.text[lines[line].text].contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Where the text begins that has no title: behind whatever looks like a letterhead.
  private func bodyStartWithoutTitle() -> Int {
    var start = 0
    while start < min(20, lines.count), isOfLetterhead(start, behindName: start > 0) { start += 1 }
    return start
  }

  /// Whether a line could stand in a letterhead; the name of a body may go on where one has begun.
  private func isOfLetterhead(_ line: Int, behindName: Bool) -> Bool {
    let text = lines[line]
    if classes[line].contains(.nation) || text.flags.contains(.furniture) { return true }
    if isRule(line) { return behindName }
    if classes[line].contains(.number) {
      return scanner.cells(text).first.map { !scanner.holds(9, wordsIn: $0) } ?? false
    }
    if text.flags.contains(.capitals), text.words <= 20, !markers.isMarked(line) {
      return behindName && text.words <= 5 || scanner.match(grammar.issuerHead, in: text.text) != nil
    }
    return behindName && text.words <= 14 && text.starts == .upper
      && scanner.words(in: text.text).contains { scanner.key(grammar.dateWord, in: $0.range) == "day" }
  }

  // The foot and what follows it.

  /// Finds the foot of a document that ends at a line, and the appendices behind it.
  private func finish(_ parts: inout DocumentParts, end: Int) -> [Range<Int>] {
    let appendices = appendixLines(in: parts.body.lowerBound..<end)
    let stop = appendices.first ?? end
    let foot = footStart(in: parts.body.lowerBound..<stop)
    parts.body = parts.body.lowerBound..<foot
    parts.foot = foot..<stop
    return zip(appendices, appendices.dropFirst() + [end]).map { $0..<$1 }
  }

  /// The lines that head appendices, behind the end of the body.
  ///
  /// A body without a foot ends with the first of them.
  private func appendixLines(in range: Range<Int>) -> [Int] {
    let body =
      range.last { lines[$0].flags.contains(.closingMark) || classes[$0].contains(.recipients) }
      ?? range.last { isSignature($0) }
    guard let body else { return withoutTitles(range.filter { headsAppendix($0) && standsApart($0) }) }
    let first =
      range.first { classes[$0].contains(.recipients) || lines[$0].flags.contains(.closingMark) } ?? body
    return withoutTitles(range.filter { $0 > first && headsAppendix($0) })
  }

  /// The headings of appendices without those that are titles: in small letters, without a number, and directly below a
  /// label, as "Biểu mẫu" below "PHỤ LỤC II".
  private func withoutTitles(_ headings: [Int]) -> [Int] {
    var labels: [Int] = []
    for line in headings {
      if let label = labels.last,
        (label + 1..<line).allSatisfy({ lines[$0].flags.contains(.furniture) }),
        let above = AppendixHeading(lines[label].text, grammar: grammar, scanner: scanner),
        above.isNumbered, above.title == nil,
        let heading = AppendixHeading(lines[line].text, grammar: grammar, scanner: scanner),
        !heading.isNumbered, !heading.isInCapitals
      {
        continue
      }
      labels.append(line)
    }
    return labels
  }

  /// Whether a line heads an appendix by its words: in capitals, short, or with a number behind the first words.
  private func headsAppendix(_ line: Int) -> Bool {
    let text = lines[line]
    guard classes[line].contains(.appendix), text.ends != .period, text.ends != .semicolon,
      let heading = AppendixHeading(text.text, grammar: grammar, scanner: scanner)
    else { return false }
    return heading.isNumbered
      || text.words <= 12
        && (text.flags.contains(.capitals) || text.depth > 0 || text.words <= 3 || heading.isInCapitals)
  }

  /// Whether a line begins something of its own, by the line before it: no sentence goes on into it.
  private func standsApart(_ line: Int) -> Bool {
    guard line > 0 else { return true }
    let before = lines[line - 1]
    if lines[line].flags.contains(.capitals) || lines[line].depth > 0 { return !dangles(line - 1) }
    switch before.ends {
    case .period, .semicolon, .colon: return true
    default: return !before.flags.isDisjoint(with: [.capitals, .bar, .wideGap, .noLetter, .furniture])
    }
  }

  private func footStart(in range: Range<Int>) -> Int {
    let list = range.last { classes[$0].contains(.recipients) }
    // "Lưu: VT./." ends the recipients, not the body.
    let closing = range.last { lines[$0].flags.contains(.closingMark) && $0 < list ?? .max }
    let recipients =
      closing.flatMap { mark in range.first { $0 > mark && classes[$0].contains(.recipients) } }
      ?? (closing == nil ? range.last { classes[$0].contains(.recipients) } : nil)
    var signature: Int?
    if let closing {
      signature = range.first { $0 > closing && isSignature($0) }
    } else if let recipients {
      // A signature above the recipients, with nothing but short lines between.
      var line = recipients - 1
      while line >= range.lowerBound, recipients - line <= 16, lines[line].columns <= 60,
        !markers.isMarked(line)
      {
        if isSignature(line) { signature = line }
        line -= 1
      }
    } else {
      var line = range.upperBound - 1
      while line >= range.lowerBound, range.upperBound - line <= 25, lines[line].columns <= 70,
        !markers.isMarked(line)
      {
        if isSignature(line) { signature = line }
        line -= 1
      }
    }
    return min(recipients ?? range.upperBound, signature ?? range.upperBound)
  }

  /// Whether a line, or a cell of it, names who signs and how.
  private func isSignature(_ line: Int) -> Bool {
    guard !lines[line].flags.contains(.furniture), lines[line].words <= 30 else { return false }
    return scanner.cells(lines[line]).contains { cell in
      guard scanner.isCapitals(cell) else { return false }
      if scanner.match(grammar.capacity, in: cell) != nil { return scanner.holds(2, wordsIn: cell) }
      return scanner.isWhole(grammar.position, cell) != nil
    }
  }
}

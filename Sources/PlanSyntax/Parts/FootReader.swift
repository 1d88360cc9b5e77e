internal import PlanGrammar
internal import PlanText

/// Reads who gets a document and who signed it, whichever stands first or beside the other.
struct FootReader {
  let lines: [Line]
  let grammar: ReadingGrammar
  let scanner: TextScanner

  private(set) var recipients: [Recipient] = []
  private(set) var signature: Signature?
  /// Cells that were given to neither on their own account.
  private(set) var unplaced: [Range<Int>] = []

  private var inRecipients = false
  private var hasRecipients = false
  private var bodies: [String] = []
  private var positions: [String] = []
  private var signing = Signature()
  /// What the line of the signature before this one was.
  private var expects = Expectation.nothing
  private enum Expectation { case nothing, body, position }
  private var open: [Range<Int>] = []

  init(lines: [Line], grammar: ReadingGrammar, scanner: TextScanner) {
    self.lines = lines
    self.grammar = grammar
    self.scanner = scanner
  }

  mutating func read(_ range: Range<Int>) {
    for line in range where !lines[line].flags.contains(.furniture) {
      // The rule below the first row of a Markdown table.
      if lines[line].flags.contains(.noLetter), lines[line].flags.contains(.bar) {
        recipientRanges.append(lines[line].range)
        continue
      }
      var cells = scanner.cells(lines[line])
      if cells.count == 1 { cells = parted(cells[0]) }
      if cells.count > 1, !hasSignatureCell(cells) {
        cells = [cells[0].lowerBound..<cells[cells.count - 1].upperBound]
      }
      for (index, cell) in cells.enumerated() {
        // A cell takes what stands up to the next one, so that nothing of the line is left out.
        let start = index == 0 ? Int(lines[line].start) : cell.lowerBound
        let end = index + 1 < cells.count ? cells[index + 1].lowerBound : Int(lines[line].end)
        let part = take(cell, indent: index == 0 ? Int(lines[line].indent) : 99)
        if part == .signature {
          signing.ranges.append(start..<end)
        } else {
          recipientRanges.append(start..<end)
        }
      }
      if cells.isEmpty { recipientRanges.append(lines[line].range) }
    }
    closeRecipient()
    finishSignature()
  }

  /// The cells of a line whose first one is so long that only two spaces part it from the words of the signature.
  private func parted(_ cell: Range<Int>) -> [Range<Int>] {
    for at in cell.dropLast() where scanner.text[at] == 0x20 && scanner.text[at + 1] == 0x20 {
      let rest = (at + 2)..<cell.upperBound
      if scanner.isCapitals(rest), isCapacity(rest) || isPosition(rest) {
        return [cell.lowerBound..<at, rest]
      }
    }
    return [cell]
  }

  /// What a cell belongs to.
  private enum Part { case recipients, signature }
  /// Where the recipients and their heading stand.
  private(set) var recipientRanges: [Range<Int>] = []

  /// Whether a line has a cell that can only belong to a signature.
  private func hasSignatureCell(_ cells: [Range<Int>]) -> Bool {
    cells.contains {
      isCapacity($0) || isPosition($0) || (isName($0) && expects == .position) || isHeading($0)
        || isSignatureNote($0)
    }
  }

  private func isHeading(_ cell: Range<Int>) -> Bool {
    guard let match = scanner.match(grammar.lineStart, in: cell) else { return false }
    return grammar.lineClasses[match.entry].contains(.recipients)
  }

  /// Whether a cell says that somebody has signed: "(Đã ký)".
  private func isSignatureNote(_ cell: Range<Int>) -> Bool {
    scanner.isWhole(grammar.signatureNote, cell) != nil
  }

  private mutating func take(_ cell: Range<Int>, indent: Int) -> Part {
    if isSignatureNote(cell) { return .signature }
    if hasRecipients, Self.isBullet(scanner.text.span.scalar(at: cell.lowerBound).value) {
      addRecipient(cell)
      inRecipients = true
      return .recipients
    }
    if isHeading(cell) {
      inRecipients = true
      hasRecipients = true
      // The first recipient may stand on the line of the heading.
      let words = scanner.words(in: cell)
      let rest =
        words.count > 2 ? words[2].range.lowerBound..<cell.upperBound : cell.upperBound..<cell.upperBound
      if words.count > 2 { addRecipient(rest) }
      return .recipients
    }
    if expects == .position, !positions.isEmpty, isNameInCapitals(cell) {
      signing.name = name(cell)
      expects = .nothing
      return .signature
    }
    if isCapacity(cell) || isPosition(cell)
      || (scanner.isCapitals(cell) && expects != .nothing && !isNumbered(cell))
    {
      if scanner.isCapitals(cell) || isPosition(cell) {
        closeRecipient()
        inRecipients = false
        readSignature(cell)
        return .signature
      }
    }
    if expects == .position || (signing.name == nil && !positions.isEmpty), isName(cell),
      !(inRecipients && indent < 20 && !open.isEmpty && !isFinished)
    {
      signing.name = name(cell)
      expects = .nothing
      return .signature
    }
    if inRecipients {
      if hasRecipients, isFinished || open.isEmpty && recipients.isEmpty {
        addRecipient(cell)
      } else {
        open.append(cell)
      }
      return .recipients
    }
    // A note that layout left behind: "(để báo cáo)".
    unplaced.append(cell)
    return signing.ranges.isEmpty ? .recipients : .signature
  }

  /// Whether the open recipient ends as one does.
  private var isFinished: Bool {
    guard let last = open.last ?? recipients.last?.range else { return false }
    let byte = scanner.text[last.upperBound - 1]
    return byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".")
  }

  // Recipients.

  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x2B, 0x2D, 0x2013, 0x2014, 0x2022: true
    default: false
    }
  }

  /// Spaces, commas, points and semicolons at the end of a recipient.
  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2C, 0x2E, 0x2F, 0x3B: true
    default: false
    }
  }

  private mutating func addRecipient(_ cell: Range<Int>) {
    closeRecipient()
    open = [cell]
  }

  private mutating func closeRecipient() {
    guard let first = open.first, let last = open.last else { return }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(last.upperBound - first.lowerBound)
    for cell in open {
      if !bytes.isEmpty { bytes.append(0x20) }
      UndecoratedText.append(scanner.text.span.extracting(cell), to: &bytes)
    }
    var low = 0, high = bytes.count
    while low < high {
      let (scalar, length) = bytes.span.scalar(at: low)
      guard scalar == 0x20 || Self.isBullet(scalar) else { break }
      low += length
    }
    while high > low, Self.isClosing(bytes[high - 1]) { high -= 1 }
    let text = String(decoding: bytes[low..<high], as: UTF8.self)
    if !text.isEmpty { recipients.append(Recipient(line: text, range: first.lowerBound..<last.upperBound)) }
    open = []
  }

  // The signature.

  private func isCapacity(_ cell: Range<Int>) -> Bool {
    guard let match = scanner.match(grammar.capacity, in: cell), match.range.upperBound < cell.upperBound
    else { return false }
    let behind = scanner.text[match.range.upperBound]
    let rest = match.range.upperBound..<cell.upperBound
    return scanner.isCapitals(match.range) || match.range.count == 1
      ? (behind == UInt8(ascii: ".") || behind == 0x20) && scanner.isCapitals(rest) : false
  }

  private func isPosition(_ cell: Range<Int>) -> Bool {
    guard let match = scanner.match(grammar.position, in: cell) else { return false }
    return scanner.isWhole(grammar.position, cell) != nil
      || (scanner.isCapitals(cell) && match.range.lowerBound - cell.lowerBound <= 4)
  }

  private func isNumbered(_ cell: Range<Int>) -> Bool {
    let byte = scanner.text[cell.lowerBound]
    return byte >= 48 && byte <= 57
  }

  private mutating func readSignature(_ cell: Range<Int>) {
    if let match = scanner.match(grammar.capacity, in: cell), isCapacity(cell) {
      let capacity = grammar.capacities[match.entry]
      let rest = scanner.trimmed(skipPunctuation(match.range.upperBound)..<cell.upperBound)
      signing.capacity = capacity
      if capacity == .tm {
        bodies = [scanner.plain(rest)]
        expects = .body
      } else {
        if capacity == .q { positions = [scanner.plain(rest)] } else { positions = [] }
        expects = .position
      }
      return
    }
    if expects == .body, !isPosition(cell) {
      bodies.append(scanner.plain(cell))
      return
    }
    if expects == .position, !positions.isEmpty, !isPosition(cell) {
      positions.append(scanner.plain(cell))
      return
    }
    positions = [scanner.plain(cell)]
    expects = .position
  }

  private func skipPunctuation(_ at: Int) -> Int {
    var at = at
    while at < scanner.text.count, ". :/".utf8.contains(scanner.text[at]) { at += 1 }
    return at
  }

  /// Two to six words that each begin with a capital, degrees aside.
  private func isName(_ cell: Range<Int>) -> Bool {
    let words = scanner.words(in: withoutDegree(cell))
    return (2...6).contains(words.count)
      && words.allSatisfy { $0.isCapital && scanner.letter(at: $0.range.lowerBound).kind == .letter }
      && scanner.text[cell.lowerBound] != UInt8(ascii: "(")
  }

  /// A name in capitals, told from the second line of an office by its family name.
  private func isNameInCapitals(_ cell: Range<Int>) -> Bool {
    let cell = withoutDegree(cell)
    return scanner.isCapitals(cell) && isName(cell) && scanner.match(grammar.familyName, in: cell) != nil
      && !isPosition(cell)
  }

  private func withoutDegree(_ cell: Range<Int>) -> Range<Int> {
    var cell = cell
    while let match = scanner.match(grammar.degree, in: cell), match.range.upperBound < cell.upperBound,
      match.range.lowerBound - cell.lowerBound <= 2
    {
      let next = scanner.trimmed(skipPunctuation(match.range.upperBound)..<cell.upperBound)
      let dotted = scanner.text[match.range.upperBound] == UInt8(ascii: ".")
      guard dotted || match.range.count > 4, next.lowerBound > cell.lowerBound, !next.isEmpty else { break }
      cell = next
    }
    return cell
  }

  private func name(_ cell: Range<Int>) -> String {
    let name = scanner.plain(withoutDegree(cell))
    guard scanner.isCapitals(cell) else { return name }
    // A name in capitals, each word begun with one.
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(
      separator: " ")
  }

  private mutating func finishSignature() {
    let writing = NormalWriting(grammar: grammar)
    if !bodies.isEmpty { signing.onBehalfOf = writing.written(bodies.joined(separator: " ")) }
    if !positions.isEmpty { signing.position = writing.written(positions.joined(separator: " ")) }
    if signing.capacity != nil || signing.position != nil || signing.name != nil {
      signature = signing
    } else {
      recipientRanges += signing.ranges
    }
  }
}

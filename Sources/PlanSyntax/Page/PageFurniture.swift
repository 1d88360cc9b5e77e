internal import PlanGrammar
internal import PlanText

/// Finds what belongs to the page and not to the text: page numbers, running heads and feet, stamps.
struct PageFurniture {
  private let text: [UInt8]
  private let lines: [Line]
  private let classes: [LineClasses]
  private var found: [(line: Int, kind: Furniture.Kind)] = []
  /// Whether each line is among those found.
  private var isFound: [Bool]

  /// Lines between two page numbers or running heads, at least.
  private static let shortestPage = 12

  /// Marks the lines that are furniture, and the lines behind them as standing on a new page.
  /// - Complexity: O(*n*) in the number of lines.
  static func mark(_ lines: inout [Line], text: [UInt8], classes: [LineClasses]) -> [Furniture] {
    let found = find(lines, text: text, classes: classes)
    guard !found.isEmpty else { return [] }
    for (line, _) in found {
      lines[line].flags.insert(.furniture)
      if line + 1 < lines.count { lines[line + 1].flags.insert(.pageBreak) }
    }
    // A break before furniture is one before what follows it.
    for index in lines.indices.dropLast()
    where lines[index].flags.contains(.furniture) && lines[index].flags.contains(.pageBreak) {
      lines[index + 1].flags.insert(.pageBreak)
    }
    return found.map { Furniture(kind: $0.kind, range: lines[$0.line].range) }
  }

  /// The lines that are furniture, in order.
  private static func find(_ lines: [Line], text: [UInt8], classes: [LineClasses]) -> [(
    line: Int, kind: Furniture.Kind
  )] {
    var finder = PageFurniture(text: text, lines: lines, classes: classes)
    finder.findStamps()
    finder.findPageNumbers()
    finder.findRunningHeads()
    return finder.found.sorted { $0.line < $1.line }
  }

  private init(text: [UInt8], lines: [Line], classes: [LineClasses]) {
    self.text = text
    self.lines = lines
    self.classes = classes
    isFound = [Bool](repeating: false, count: lines.count)
  }

  private mutating func take(_ line: Int, _ kind: Furniture.Kind) {
    guard !isFound[line] else { return }
    isFound[line] = true
    found.append((line, kind))
  }

  // Stamps of digital signatures.

  private mutating func findStamps() {
    for index in lines.indices
    where classes[index].contains(.stamp) && lines[index].words <= 20 && isLabelled(lines[index]) {
      take(index, .stamp)
    }
  }

  /// Bytes before which the label of a stamp has its colon.
  private static let longestLabel = 30

  /// Whether a line begins like the line of a stamp: with a label and its colon, or in plain ASCII.
  ///
  /// "- Thời gian ký kết giao ước thi đua: trước 31/3" is an item of the body.
  private func isLabelled(_ line: Line) -> Bool {
    guard line.starts == .upper || line.starts == .lower else { return false }
    let bytes = text[line.text]
    return bytes.prefix(Self.longestLabel).contains(UInt8(ascii: ":")) || bytes.allSatisfy { $0 < 0x80 }
  }

  // Page numbers count up, about a page apart.

  /// A line that may be the number of a page, and surely is where it is dressed as one or stands at a page break.
  private struct PageNumber {
    let line: Int
    let value: Int
    let isCertain: Bool
  }

  private mutating func findPageNumbers() {
    var numbers: [PageNumber] = []
    for index in lines.indices where lines[index].columns <= 24 && lines[index].words <= 5 {
      if let (value, isDressed) = pageNumber(lines[index]) {
        let touchesBreak =
          lines[index].flags.contains(.pageBreak)
          || (index + 1 < lines.count && lines[index + 1].flags.contains(.pageBreak))
        numbers.append(PageNumber(line: index, value: value, isCertain: isDressed || touchesBreak))
      }
    }
    for (place, number) in numbers.enumerated() {
      if number.isCertain || continues(numbers, at: place)
        || (numbers.count == 1 && number.value == 2 && standsBesideFullLine(number.line))
      {
        take(number.line, .pageNumber)
      }
    }
  }

  /// Whether a number has its predecessor or successor about a page away.
  private func continues(_ numbers: [PageNumber], at place: Int) -> Bool {
    let line = numbers[place].line, value = numbers[place].value
    for other in numbers[max(0, place - 8)..<min(numbers.count, place + 9)]
    where abs(other.line - line) >= Self.shortestPage && other.value - value == (other.line > line ? 1 : -1) {
      return true
    }
    return false
  }

  /// A single number in a whole text is that of its second page, unless it stands among cells.
  private func standsBesideFullLine(_ line: Int) -> Bool {
    line >= Self.shortestPage && line + 1 < lines.count
      && max(lines[line - 1].columns, lines[line + 1].columns) > 25
  }

  /// The number of a page, and whether it is dressed as one: `- 2 -`, `Trang 2`, `2/15`.
  private func pageNumber(_ line: Line) -> (value: Int, isDressed: Bool)? {
    let bytes = text.span
    let letters = LetterTable.letters
    var value = 0
    var digits = 0
    var numbers = 0
    var before = 0, after = 0
    var words = 0
    var inWord = false
    var offset = Int(line.textStart)
    while offset < Int(line.textEnd) {
      let (scalar, length) = bytes.scalar(at: offset)
      let kind = Letter(scalar, in: letters.span).kind
      switch kind {
      case .digit:
        if digits == 0 { numbers += 1 }
        if numbers == 1 { value = min(value * 10 + Int(scalar) - 48, 1_000_000) }
        digits += 1
        inWord = false
      case .letter:
        if !inWord { words += 1 }
        inWord = true
      case .dash, .slash, .space, .openBracket, .closeBracket:
        if kind == .dash { if numbers == 0 { before += 1 } else { after += 1 } }
        if kind == .slash, numbers != 1 { return nil }
        digits = 0
        inWord = false
      default: return nil
      }
      offset += length
    }
    guard numbers == 1 || numbers == 2, value >= 1, value < 5_000 else { return nil }
    if words > 0 {
      // "Trang 2", "Trang 2/15", "Page 2".
      let first = bytes[Int(line.textStart)] | 0x20
      return words <= 2 && (first == UInt8(ascii: "t") || first == UInt8(ascii: "p")) && isPageWord(line)
        ? (value, true) : nil
    }
    if before == 1, after == 1, numbers == 1 { return (value, true) }
    return before == 0 && after == 0 ? (value, false) : nil
  }

  private func isPageWord(_ line: Line) -> Bool {
    let word = text[Int(line.textStart)..<min(Int(line.textStart) + 5, Int(line.textEnd))].map { $0 | 0x20 }
    return word == Array("trang".utf8) || word.starts(with: "page".utf8)
  }

  // Running heads and feet stand again at the same place of each page.

  private mutating func findRunningHeads() {
    // The last line of each width, by a hash of it: a table in which what comes later takes the place.
    var size = 16
    while size < lines.count * 2 { size *= 2 }
    var last = [Int32](repeating: -1, count: size)
    var groups: [UInt64: [Int]] = [:]
    for index in lines.indices {
      let line = lines[index]
      guard line.words >= 2, line.columns <= 110, line.starts == .upper, !isFound[index],
        mayBeHead(line)
      else { continue }
      // The exact width of a line is as good as a hash of it.
      let key = UInt64(line.times) << 32 | UInt64(line.columns) << 16 | UInt64(line.words)
      let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
      let earlier = Int(last[slot])
      if earlier >= 0, reads(index, as: earlier) { groups[key, default: [earlier]].append(index) }
      last[slot] = Int32(index)
    }
    for group in groups.values.sorted(by: { $0[0] < $1[0] }) {
      let onBreaks = group.filter { touchesPageBreak($0) }
      if onBreaks.count >= 2, onBreaks.count * 2 >= group.count {
        for line in onBreaks { take(line, .runningHead) }
      } else if isRegular(group) || countsPages(group) {
        for line in group { take(line, .runningHead) }
      }
    }
  }

  /// Whether a line may be a running head: what ends as a sentence does, or begins with a marker, is of the text.
  private func mayBeHead(_ line: Line) -> Bool {
    switch line.ends {
    case .semicolon, .colon, .comma: return false
    default: break
    }
    let first = text[line.text].prefix { $0 > 0x20 }
    guard let last = first.last, first.count <= 6 else { return true }
    return !").:/".utf8.contains(last) && last != UInt8(ascii: "-")
  }

  private func touchesPageBreak(_ line: Int) -> Bool {
    for near in max(0, line - 2)...min(lines.count - 1, line + 2)
    where isFound[near] && near != line { return true }
    return lines[line].flags.contains(.pageBreak)
      || (line + 1 < lines.count && lines[line + 1].flags.contains(.pageBreak))
  }

  private func isRegular(_ group: [Int]) -> Bool {
    guard group.count >= 3 else { return false }
    let distances = zip(group.dropFirst(), group).map { $0 - $1 }
    guard let least = distances.min(), let most = distances.max() else { return false }
    return least >= Self.shortestPage && (most - least <= 4 || (most - least) * 3 <= most)
  }

  /// Whether the last number on each of the lines is one more than on the line before it.
  private func countsPages(_ group: [Int]) -> Bool {
    let numbers = group.map { lastNumber(lines[$0]) }
    // "Giai đoạn 1", "Năm 2024" count as well, but no pages.
    guard zip(group.dropFirst(), group).allSatisfy({ $0 - $1 >= Self.shortestPage }),
      numbers.allSatisfy({ $0.map { $0 < 1_000 } ?? false }), group.contains(where: touchesPageBreak)
    else { return false }
    return zip(numbers.dropFirst(), numbers).allSatisfy { later, earlier in
      guard let later, let earlier else { return false }
      return later == earlier + 1
    }
  }

  private func lastNumber(_ line: Line) -> Int? {
    let digits = text[line.text].reversed().prefix { $0 >= 48 && $0 <= 57 }
    return digits.isEmpty || digits.count > 4 ? nil : Int(String(decoding: digits.reversed(), as: UTF8.self))
  }

  /// Whether two lines read the same, digits aside.
  private func reads(_ line: Int, as other: Int) -> Bool {
    let a = text[lines[line].text]
    let b = text[lines[other].text]
    func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
    return a.count == b.count && zip(a, b).allSatisfy { $0 == $1 || (isDigit($0) && isDigit($1)) }
  }
}

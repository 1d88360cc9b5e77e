internal import PlanComparison
internal import PlanRender

/// Lines of a report on their way out, wrapped to the width of the terminal.
struct TextBody {
  private let style: TextStyle
  private(set) var bytes: [UInt8] = []

  init(_ style: TextStyle) { self.style = style }

  /// A word on a line, and whether it is marked.
  private typealias Word = (text: String, isMarked: Bool)

  /// Writes a line of pieces in their paints.
  mutating func line(_ pieces: [(text: String, paint: TextStyle.Paint?)]) {
    for (text, paint) in pieces { style.append(Array(text.utf8), paint, to: &bytes) }
    bytes.append(0x0A)
  }

  /// Writes a text over as many lines as it needs; what follows the first is set in as the first is.
  mutating func wrapped(_ text: String) {
    let indent = text.prefix { $0 == " " }.count
    let words = Self.words([MarkedWords(text: text, isMarked: false)], style)
    for line in Self.lines(words, style.width - indent) {
      bytes += Array(repeating: 0x20, count: indent)
      append(line, nil)
      bytes.append(0x0A)
    }
  }

  /// Writes marked words over as many lines as they need.
  mutating func marked(_ words: [MarkedWords], _ side: Side, lead: String = "", indent: Int) {
    let lines = Self.lines(Self.words(words, style, side), style.width - indent - lead.utf8.count)
    for (place, line) in lines.enumerated() {
      bytes += Array(repeating: 0x20, count: indent)
      if place == 0 {
        style.append(lead, Self.paint(side), to: &bytes)
      } else {
        bytes += Array(repeating: 0x20, count: lead.utf8.count)
      }
      append(line, Self.paint(side))
      bytes.append(0x0A)
    }
  }

  /// Writes two texts beside each other.
  mutating func sideBySide(_ a: [MarkedWords], _ b: [MarkedWords], indent: Int) {
    let width = (style.width - indent - 3) / 2
    let left = Self.lines(Self.words(a, style, .a), width)
    let right = Self.lines(Self.words(b, style, .b), width)
    for place in 0..<max(left.count, right.count) {
      bytes += Array(repeating: 0x20, count: indent)
      let first = place < left.count ? left[place] : []
      append(first, Self.paint(.a))
      if place < right.count {
        bytes += Array(repeating: 0x20, count: max(0, width - Self.columns(first)))
        style.append(" │ ", .dim, to: &bytes)
        append(right[place], Self.paint(.b))
      }
      bytes.append(0x0A)
    }
  }

  private mutating func append(_ line: [Word], _ paint: TextStyle.Paint?) {
    for (place, word) in line.enumerated() {
      if place > 0 { bytes.append(0x20) }
      style.append(word.text, word.isMarked ? paint : nil, to: &bytes)
    }
  }

  private static func paint(_ side: Side) -> TextStyle.Paint { side == .a ? .red : .green }

  /// The words of a text; where there are no colours, marks are written as signs.
  private static func words(_ text: [MarkedWords], _ style: TextStyle, _ side: Side = .a) -> [Word] {
    var words: [Word] = []
    var endsInSpace = true
    for part in text {
      var own = part.text.split(separator: " ").map { Word(Self.safe(String($0)), part.isMarked) }
      guard !own.isEmpty else { continue }
      if part.isMarked, !style.usesColor {
        own[0].text = (side == .a ? "[-" : "{+") + own[0].text
        own[own.count - 1].text += side == .a ? "-]" : "+}"
      }
      // A part that begins within a word belongs to it.
      if let last = words.last, !part.text.hasPrefix(" "), last.isMarked != part.isMarked, !endsInSpace {
        words[words.count - 1].text += own[0].text
        own.removeFirst()
      }
      words += own
      endsInSpace = part.text.hasSuffix(" ")
    }
    return words
  }

  /// A word without control characters, which a terminal would obey.
  private static func safe(_ word: String) -> String {
    word.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      ? String(
        String.UnicodeScalarView(word.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
      : word
  }

  private static func lines(_ words: [Word], _ width: Int) -> [[Word]] {
    var lines: [[Word]] = []
    var line: [Word] = []
    var columns = 0
    for word in words {
      let length = Columns.count(Array(word.text.utf8))
      if !line.isEmpty, columns + 1 + length > max(8, width) {
        lines.append(line)
        line = []
        columns = 0
      }
      columns += (line.isEmpty ? 0 : 1) + length
      line.append(word)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func columns(_ line: [Word]) -> Int {
    line.reduce(max(0, line.count - 1)) { $0 + Columns.count(Array($1.text.utf8)) }
  }
}
